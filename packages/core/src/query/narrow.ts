import type { IndexedField } from "./claims-index.js";
import { type FieldName, fields } from "./fields.js";
import { printQuery } from "./printer.js";
import type { Condition, Query } from "./query.js";
import type { PageOptions, QueryResult } from "./run-query.js";

/** A field by whose values a query can be narrowed. */
export type NarrowingField = IndexedField;

/** A way to narrow a query by the value of a field, or to widen it again. */
export interface Choice {
  readonly value: string;
  /** How many claims the query then finds. */
  readonly count: number;
  /** The query with the value, or without it where it is chosen already; in its canonical form. */
  readonly query: string;
  /** Whether the query asks for the value now. */
  readonly isChosen: boolean;
}

/** What narrowing asks of a ledger. */
interface Asked {
  parse(query: string): Query;
  query(query: Query, options: PageOptions): QueryResult;
}

/** The conditions that all must be met. */
const together = (where: Condition | undefined): readonly Condition[] =>
  where === undefined ? [] : where.kind === "and" ? where.conditions : [where];

function withConditions(query: Query, conditions: readonly Condition[]): Query {
  const { where: _, ...rest } = query;
  const [first] = conditions;
  if (first === undefined) return rest;
  return { ...rest, where: conditions.length === 1 ? first : { kind: "and", conditions } };
}

/** The condition that asks for one value of a field. */
function conditionFor(field: FieldName, value: string): Condition {
  const { kind } = fields[field].values;
  if (kind === "numbers") return { kind, field, range: { from: Number(value), to: Number(value) } };
  const [question = "", answer] = kind === "stance" ? value.split("=") : [];
  if (kind === "stance") return { kind, question, answers: answer === undefined ? [] : [answer] };
  return { kind: "field", field, values: [value] };
}

/** The values of a field that a condition asks for, each with what is left of the condition without it. */
function chosenIn(field: FieldName, condition: Condition): { value: string; rest: Condition | undefined }[] {
  const without = <T>(values: readonly T[], value: T) => values.filter((other) => other !== value);
  if (condition.kind === "field" && condition.field === field) {
    return condition.values.map((value) => {
      const values = without(condition.values, value);
      return { value, rest: values.length === 0 ? undefined : { ...condition, values } };
    });
  }
  if (condition.kind === "stance" && field === "stance") {
    return condition.answers.map((answer) => {
      const answers = without(condition.answers, answer);
      return { value: `${condition.question}=${answer}`, rest: answers.length === 0 ? undefined : { ...condition, answers } };
    });
  }
  if (condition.kind === "numbers" && condition.field === field && condition.range.from === condition.range.to)
    return [{ value: String(condition.range.from), rest: undefined }];
  return [];
}

/** More values than this are not counted one by one. */
const mostCounted = 60;

/**
 * The values by which a query can be narrowed in a field, each with the query that results and how many claims that finds; before them
 * those it asks for already, each with the query without it.
 *
 * @param ledger - the ledger, or a view of it, that is asked.
 * @param most - how many values that are not asked for yet are given at most.
 * @throws QuerySyntaxError if the query cannot be read.
 * @example
 * narrow(ledger, "claimant:nis", "topic").find(({ value }) => value === "losses")?.query; // => "claimant:nis topic:losses"
 */
export function narrow(ledger: Asked, asked: string | Query, field: NarrowingField, most = 12): readonly Choice[] {
  const query = typeof asked === "string" ? ledger.parse(asked) : asked;
  const total = (one: Query) => ledger.query(one, { limit: 0 }).total;
  const conditions = together(query.where);
  const chosen = conditions.flatMap((condition, index) =>
    chosenIn(field, condition).map(({ value, rest }) => {
      const without = withConditions(query, rest ? conditions.with(index, rest) : conditions.toSpliced(index, 1));
      return { value, count: total(without), query: printQuery(without), isChosen: true };
    }),
  );
  const isChosen = new Set(chosen.map(({ value }) => value));
  // Conditions on one figure or one document are met together: there the values of a whole claim say too much.
  const isCountedTogether = fields[field].scope !== "claim";
  const added = (ledger.query(query, { limit: 0, facets: [field] }).facets[field] ?? [])
    .filter(({ value }) => value !== "" && !isChosen.has(value))
    .slice(0, isCountedTogether ? mostCounted : most)
    .map(({ value, count }) => {
      const narrowed = withConditions(query, [...conditions, conditionFor(field, value)]);
      return { value, count: isCountedTogether ? total(narrowed) : count, query: printQuery(narrowed), isChosen: false };
    })
    .filter(({ count }) => count > 0);
  const sorted = isCountedTogether ? added.sort((a, b) => b.count - a.count) : added;
  return [...chosen, ...sorted.slice(0, most)];
}

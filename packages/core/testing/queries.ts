import fc from "fast-check";
import type { Condition, Query, Range } from "../src/index.js";
import type { Ledger } from "../src/ledger.js";
import { answers, type FieldName, fieldNames, fields, significances, sortFields } from "../src/query/fields.js";
import { fold } from "../src/query/fold.js";
import { isWithin } from "../src/query/ranges.js";

const day = fc
  .date({ min: new Date("2024-06-01"), max: new Date("2025-06-30"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

function range<Bound extends string | number>(
  bound: fc.Arbitrary<Bound>,
  below: (a: Bound, b: Bound) => boolean,
): fc.Arbitrary<Range<Bound>> {
  return fc.oneof(
    bound.map((from) => ({ from })),
    bound.map((to) => ({ to })),
    bound.map((only) => ({ from: only, to: only })),
    fc.tuple(bound, bound).map(([a, b]) => (below(a, b) ? { from: a, to: b } : { from: b, to: a })),
  );
}

/** Days in order where the first day of one is not after the last day of the other. */
const days = range(partialDay, (a, b) => a <= `${b}~`);
const numbersUpTo = (max: number) =>
  fc.oneof(
    range(fc.integer({ min: 0, max }), (a, b) => a <= b),
    fc.integer({ min: 0, max }).map((from) => ({ from, fromExclusive: true as const })),
    fc.integer({ min: 0, max }).map((to) => ({ to, toExclusive: true as const })),
  );

const numbers = numbersUpTo(5000);
const weights = numbersUpTo(4).filter((one) => significances.some((weight) => isWithin(weight, one)));

const words = fc.oneof(
  fc.constantFrom("killed", "north", "soldiers", "солдаты", "병사", "kur"),
  fc.stringMatching(/^[a-z]{1,8}$/).filter((word) => word !== "or"),
);

function valuesOf(ledger: Ledger, field: FieldName): fc.Arbitrary<string> {
  const { values } = fields[field];
  if (values.kind === "record") return fc.constantFrom(...ledger.all(values.record).map(({ id }) => id));
  if (values.kind === "choice") return fc.constantFrom(...values.choices);
  if (field === "language") return fc.constantFrom(...ledger.sources().map(({ language }) => language));
  // A publisher is asked for by any part of its name.
  const names = fc.constantFrom(...ledger.sources().map(({ publisher }) => fold(publisher)));
  return fc.tuple(names, fc.nat(), fc.nat()).map(([name, from, to]) => name.slice(from % name.length).slice(0, 1 + (to % name.length)));
}

const distinct = (values: fc.Arbitrary<string>) => fc.uniqueArray(values, { minLength: 1, maxLength: 3 }).map((list) => list.toSorted());

function single(ledger: Ledger): fc.Arbitrary<Condition> {
  const field = fc.constantFrom(...fieldNames).chain((name): fc.Arbitrary<Condition> => {
    const { kind } = fields[name].values;
    if (kind === "days") return days.map((one) => ({ kind, field: name, range: one }));
    if (name === "significance") return weights.map((one) => ({ kind: "numbers", field: name, range: one }));
    if (kind === "numbers") return numbers.map((one) => ({ kind, field: name, range: one }));
    if (kind !== "stance") return distinct(valuesOf(ledger, name)).map((values) => ({ kind: "field", field: name, values }));
    const questions = ledger.questions().filter((question) => question.kind === "stance");
    const answered = fc.oneof(
      fc.constant(answers),
      distinct(fc.constantFrom(...answers)).filter(({ length }) => length < answers.length),
    );
    return fc.record({
      kind: fc.constant("stance" as const),
      question: fc.constantFrom(...questions.map(({ id }) => id)),
      answers: answered,
    });
  });
  return fc.oneof(
    { weight: 4, arbitrary: field },
    words.map((text): Condition => ({ kind: "words", text, isPhrase: false })),
    fc.constantFrom("north korean", "killed or", 'say "so"').map((text): Condition => ({ kind: "words", text, isPhrase: true })),
  );
}

const joined = (kind: "and" | "or", parts: fc.Arbitrary<Condition>) =>
  fc
    .array(
      parts.filter((part) => part.kind !== kind),
      { minLength: 2, maxLength: 3 },
    )
    .map((conditions): Condition => ({ kind, conditions }));

function condition(ledger: Ledger, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return single(ledger);
  const inner = condition(ledger, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: single(ledger) },
    { weight: 2, arbitrary: joined("and", inner) },
    { weight: 1, arbitrary: joined("or", inner) },
    { weight: 1, arbitrary: inner.map((one): Condition => ({ kind: "not", condition: one })) },
  );
}

/** Queries about the records of a ledger, in the form in which they are read. */
export function queries(ledger: Ledger): fc.Arbitrary<Query> {
  const sort = fc.array(fc.record({ field: fc.constantFrom(...sortFields), isDescending: fc.boolean() }), { maxLength: 2 });
  const parts = fc.record({ where: fc.option(condition(ledger, 2), { nil: undefined }), sort, asOf: fc.option(day, { nil: undefined }) });
  return parts.map(({ where, asOf, ...rest }) => ({ ...rest, ...(where ? { where } : {}), ...(asOf === undefined ? {} : { asOf }) }));
}

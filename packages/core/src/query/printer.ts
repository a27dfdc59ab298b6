import { answers } from "./fields.js";
import type { Condition, Query, Range } from "./query.js";
import { endsWord } from "./tokens.js";

/** Words that stand between conditions, or before one. */
const isJoint = /^(or|and|not)$/i;

/** Whether a text is read as one word where it stands as it is. */
const isPlain = (text: string) =>
  text !== "" && !endsWord.test(text) && !text.startsWith("-") && !text.includes("..") && !isJoint.test(text);

const quoted = (text: string) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A value as it is written: in quotes where it is no plain word. */
export const printValue = (text: string): string => (isPlain(text) ? text : quoted(text));

function printRange({ from, to, fromExclusive, toExclusive }: Range<string | number>): string {
  if (from === undefined) return `<${toExclusive ? "" : "="}${to}`;
  if (to === undefined) return `>${fromExclusive ? "" : "="}${from}`;
  return from === to ? `${from}` : `${from}..${to}`;
}

function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case "words":
      return condition.isPhrase ? quoted(condition.text) : condition.text;
    case "field":
      return `${condition.field}:${condition.values.map(printValue).join(",")}`;
    case "days":
    case "numbers":
      return `${condition.field}:${printRange(condition.range)}`;
    case "stance":
      return `stance:${condition.question}${condition.answers.length === answers.length ? "" : `=${condition.answers.join(",")}`}`;
    case "not":
      return `-${printInside(condition.condition)}`;
    case "and":
      return condition.conditions.map((one) => (one.kind === "or" ? `(${printCondition(one)})` : printCondition(one))).join(" ");
    case "or":
      return condition.conditions.map((one) => printCondition(one)).join(" or ");
  }
}

const printInside = (condition: Condition): string =>
  condition.kind === "and" || condition.kind === "or" ? `(${printCondition(condition)})` : printCondition(condition);

/**
 * The canonical form of a query: ids for names, each condition once, the order and the day at the end.
 *
 * @example
 * printQuery(ledger.parse("claimant:국정원 said:2024-12")); // => "claimant:nis said:2024-12"
 */
export function printQuery({ where, sort, asOf }: Query): string {
  const order = sort.map(({ field, isDescending }) => `${isDescending ? "-" : ""}${field}`).join(",");
  return [
    ...(where ? [printCondition(where)] : []),
    ...(order === "" ? [] : [`sort:${order}`]),
    ...(asOf === undefined ? [] : [`asof:${asOf}`]),
  ].join(" ");
}

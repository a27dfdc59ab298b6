import type { RecordKind } from "../model/dataset.js";

/** What is wrong with a query, as data, for a wording in any language. `text` is the part of the query that it is about. */
export type QueryProblem =
  /** There is no such field. */
  | { readonly code: "unknown-field"; readonly field: string }
  /** No value stands right after the colon. */
  | { readonly code: "no-value"; readonly field: string }
  /** A sign stands where a value should. */
  | { readonly code: "not-a-value"; readonly text: string }
  /** No record of the kind has the name or the id. */
  | { readonly code: "unknown-name"; readonly kind: RecordKind; readonly text: string }
  /** Several records of the kind have the name. */
  | { readonly code: "ambiguous-name"; readonly kind: RecordKind; readonly text: string }
  /** No document of the ledger has a publisher in whose name the text stands. */
  | { readonly code: "unknown-publisher"; readonly text: string }
  /** It is none of the values that the field can have. */
  | { readonly code: "unknown-choice"; readonly text: string; readonly choices: readonly string[] }
  /** Results cannot be sorted by it. */
  | { readonly code: "unknown-sort"; readonly text: string; readonly choices: readonly string[] }
  /** The question is answered by figures, and a stance was asked for. */
  | { readonly code: "not-a-stance"; readonly text: string; readonly question: string }
  | { readonly code: "not-a-calendar-day"; readonly text: string }
  /** It is no day, month or year. */
  | { readonly code: "not-a-day"; readonly text: string }
  | { readonly code: "missing-day" }
  | { readonly code: "not-a-number"; readonly text: string }
  | { readonly code: "missing-number" }
  /** More stands in a range than its bounds. */
  | { readonly code: "too-much"; readonly text: string; readonly of: "days" | "numbers" }
  /** The greater bound of a range stands first. */
  | { readonly code: "turned-round"; readonly of: "days" | "numbers"; readonly from: string | number; readonly to: string | number }
  /** "or" or "and" lacks a condition on one side. */
  | { readonly code: "lonely-joint"; readonly text: string }
  /** It is neither a word nor part of a condition. */
  | { readonly code: "stands-alone"; readonly text: string }
  /** Nothing follows "-" or "NOT" that could be left out. */
  | { readonly code: "nothing-left-out"; readonly text: string }
  /** The order or the day follows "-" or "NOT". */
  | { readonly code: "cannot-leave-out"; readonly text: string; readonly next: string }
  | { readonly code: "ends-early" }
  | { readonly code: "too-deep"; readonly most: number }
  /** A closing parenthesis closes nothing. */
  | { readonly code: "unopened-group" }
  | { readonly code: "unclosed-group" }
  | { readonly code: "empty-group" }
  | { readonly code: "unclosed-phrase" };

/** How a language words each problem: in a clause without a capital and a full stop where the language has them. */
export type ProblemWords = {
  readonly [Code in QueryProblem["code"]]: (problem: Extract<QueryProblem, { readonly code: Code }>) => string;
};

/** A problem in the words of a language. */
export const wordProblem = (words: ProblemWords, problem: QueryProblem): string =>
  (words[problem.code] as (problem: QueryProblem) => string)(problem);

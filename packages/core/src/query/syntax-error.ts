import type { QueryProblem } from "./problem.js";
import { problemInEnglish } from "./problem-in-english.js";

/**
 * A query that cannot be read: where, what was expected, and the nearest that would do.
 *
 * @example
 * ledger.query("claimnt:nis"); // throws QuerySyntaxError
 */
export class QuerySyntaxError extends Error {
  override readonly name = "QuerySyntaxError";
  /** What is wrong, and what was expected, in English; `queryProblem` of a wording says it in another language. */
  readonly problem: string;

  constructor(
    /** The query as it was given. */
    readonly query: string,
    /** Where the part that cannot be read begins, counted in letters from 0. */
    readonly position: number,
    /** Where it ends. */
    readonly end: number,
    /** What is wrong, as data: a code, and what belongs to it. */
    readonly details: QueryProblem,
    /** What would do in its place, nearest first. */
    readonly suggestions: readonly string[] = [],
  ) {
    const problem = problemInEnglish(details);
    super(`At ${position + 1}: ${problem}${suggestions.length > 0 ? `. Did you mean ${suggestions.join(", ")}?` : ""}`);
    this.problem = problem;
  }
}

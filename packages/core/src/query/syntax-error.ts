/**
 * A query that cannot be read: where, what was expected, and the nearest that would do.
 *
 * @example
 * ledger.query("claimnt:nis"); // throws QuerySyntaxError
 */
export class QuerySyntaxError extends Error {
  override readonly name = "QuerySyntaxError";

  constructor(
    /** The query as it was given. */
    readonly query: string,
    /** Where the part that cannot be read begins, counted in letters from 0. */
    readonly position: number,
    /** Where it ends. */
    readonly end: number,
    /** What is wrong, and what was expected. */
    readonly problem: string,
    /** What would do in its place, nearest first. */
    readonly suggestions: readonly string[] = [],
  ) {
    super(`At ${position + 1}: ${problem}${suggestions.length > 0 ? `. Did you mean ${suggestions.join(", ")}?` : ""}`);
  }
}

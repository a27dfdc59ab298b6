/** One thing that is wrong with the data, and where. */
export interface ValidationProblem {
  /** File as it was read, relative to the data folder; absent for records that did not come from a file. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Id of the record, where it has one. */
  readonly record?: string;
  /** Field, as a path: `citations.0.source`. */
  readonly path: string;
  /** What is wrong and what was expected. */
  readonly message: string;
}

/** Words one problem as `file:line record.path: message`. */
export function wordProblem(problem: ValidationProblem): string {
  const place = problem.file === undefined ? "" : `${problem.file}:${problem.line ?? 1} `;
  const field = [problem.record, problem.path].filter(Boolean).join(" · ");
  return `${place}${field}${field ? ": " : ""}${problem.message}`;
}

/**
 * Data that breaks the rules of the ledger. It lists every problem found, not the first.
 *
 * @example
 * try { await compile("data"); } catch (error) {
 *   if (error instanceof LedgerValidationError) for (const { file, line, message } of error.problems) console.error(file, line, message);
 * }
 */
export class LedgerValidationError extends Error {
  override readonly name = "LedgerValidationError";
  /** Every problem found, by file and line. */
  readonly problems: readonly ValidationProblem[];

  constructor(problems: readonly ValidationProblem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`The ledger's data has ${count}:\n${problems.map((problem) => `  ${wordProblem(problem)}`).join("\n")}`);
    this.problems = problems;
  }
}

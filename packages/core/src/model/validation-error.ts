/** Where something stands: in a file that was read, or in a list of records that was handed over. */
export interface ValidationPlace {
  /** File as it was read, relative to the data folder; absent for records that did not come from a file. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Name of the list, `claims`, for records that did not come from a file. */
  readonly list?: string;
  /** Position in the list, from 0. */
  readonly index?: number;
}

/** One thing that is wrong with the data, and where. */
export interface ValidationProblem extends ValidationPlace {
  /** Id of the record, where it has one. */
  readonly record?: string;
  /** Field of the record, as a path: `citations.0.source`. */
  readonly path: string;
  /** What is wrong and what was expected. */
  readonly message: string;
}

/** Words a place as `file:line` or `list[index]`. */
export function wordPlace({ file, line, list, index }: ValidationPlace): string {
  if (file !== undefined) return `${file}:${line ?? 1}`;
  if (list === undefined) return "";
  return index === undefined ? list : `${list}[${index}]`;
}

/** Words one problem as `file:line record · path: message`. */
export function wordProblem(problem: ValidationProblem): string {
  const field = [problem.record, problem.path].filter(Boolean).join(" · ");
  return [wordPlace(problem), field && `${field}:`, problem.message].filter(Boolean).join(" ");
}

/**
 * Data that breaks the rules of the ledger. It lists every problem found, not the first.
 *
 * @example
 * try {
 *   ledgerOf({ topics: [{ id: "My topic", title: "Mine", description: "An id with a space in it." }] });
 * } catch (error) {
 *   error instanceof LedgerValidationError && error.problems.map(({ list, index, path }) => [list, index, path]); // => [["topics", 0, "id"]]
 * }
 */
export class LedgerValidationError extends Error {
  override readonly name = "LedgerValidationError";
  /** Every problem found, by place. */
  readonly problems: readonly ValidationProblem[];

  constructor(problems: readonly ValidationProblem[]) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    super(`The ledger's data has ${count}:\n${problems.map((problem) => `  ${wordProblem(problem)}`).join("\n")}`);
    this.problems = problems;
  }
}

import type { Dataset } from "../model/dataset.js";
import type { Release } from "../model/release.js";
import { assemble } from "./assemble.js";
import { check } from "./check.js";
import { readFolder } from "./read.js";

/** What a data folder holds: the records, and what the last release had of them. */
export interface CompiledFolder {
  readonly dataset: Dataset;
  readonly lastRelease: Release | undefined;
}

/**
 * Reads a data folder and checks it: each record against its schema, then the rules that hold between records.
 *
 * @param folder - path of the folder that holds `actors.yaml`, `claims/` and the rest.
 * @throws LedgerValidationError with every problem, each with file, line and what was expected.
 * @example
 * // (reads files)
 * const dataset = await compile("data");
 */
export async function compile(folder: string): Promise<Dataset> {
  return (await compileFolder(folder)).dataset;
}

/**
 * Reads a data folder and checks it, as {@link compile} does.
 *
 * @throws LedgerValidationError with every problem.
 */
export async function compileFolder(folder: string): Promise<CompiledFolder> {
  const data = check(await readFolder(folder));
  return { dataset: assemble(data), lastRelease: data.of("released")[0]?.record };
}

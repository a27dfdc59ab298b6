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
 * import { mkdtemp, writeFile } from "node:fs/promises";
 * const folder = await mkdtemp(join(tmpdir(), "ledger-"));
 * const empty = ["actors", "places", "materiel", "questions", "redirects", "corrections", "released", "briefing"];
 * for (const name of empty) await writeFile(join(folder, `${name}.yaml`), "[]");
 * await writeFile(join(folder, "topics.yaml"), "- { id: harbours, title: Harbours, description: Ships and their cargo. }");
 * const dataset = await compile(folder);
 * new Ledger(dataset).topic("harbours")?.title; // => "Harbours"
 * compile(join(folder, "nothing-here")); // throws LedgerValidationError
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

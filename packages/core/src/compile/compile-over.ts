import { layOver } from "../extend/lay-over.js";
import { ownKinds } from "../extend/own-records.js";
import type { Ledger } from "../ledger.js";
import type { LedgerIds } from "../model/dataset.js";
import { readPartialFolder } from "./read.js";

/**
 * Reads a folder of own records and lays them over a ledger, as `extend` does with records from memory. The folder is laid out as a data
 * folder, and holds what there is: `claims.ndjson` with a record on each line, `sources.yaml`, `claims/2024-12.yaml`.
 *
 * @param folder - path of the folder.
 * @throws LedgerValidationError with every problem, each with file, line and what was expected; also for a file whose name names no records.
 * @example
 * import { mkdtemp, writeFile } from "node:fs/promises";
 * const folder = await mkdtemp(join(tmpdir(), "my-records-"));
 * await writeFile(join(folder, "topics.yaml"), "- { id: harbours, title: Harbours, description: Ships and their cargo. }");
 * const mine = await compileOver(ledger, folder);
 * mine.topic("harbours")?.title; // => "Harbours"
 * mine.topics().length - ledger.topics().length; // => 1
 */
export async function compileOver<Ids extends LedgerIds>(ledger: Ledger<Ids>, folder: string): Promise<Ledger> {
  return layOver(ledger as unknown as Ledger, await readPartialFolder(folder, ownKinds));
}

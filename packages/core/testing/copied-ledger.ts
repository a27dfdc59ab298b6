import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const small = fileURLToPath(new URL("small-ledger", import.meta.url));

/** The folder of the bundled ledger's data. */
export const bundledFolder = fileURLToPath(new URL("../data", import.meta.url));

/** A copy of a small ledger's data folder, for a test to break; `remove` deletes it. */
export async function copiedLedger(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "ledger-"));
  await cp(small, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dataset } from "../model/dataset.js";
import { LedgerValidationError } from "../model/validation-error.js";
import { compile } from "./compile.js";

/** The folder of this package. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Runs a command on the compiled data; problems in the data are printed as such, and end it with exit code 1. */
export async function onData(command: (dataset: Dataset) => void | Promise<void>, folder = join(packageRoot, "data")): Promise<void> {
  try {
    await command(await compile(folder));
  } catch (error) {
    if (!(error instanceof LedgerValidationError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

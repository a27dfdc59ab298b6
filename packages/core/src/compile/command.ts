import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LedgerValidationError } from "../model/validation-error.js";
import { type CompiledFolder, compileFolder } from "./compile.js";

/** The folder of this package. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Runs a command on the compiled data; problems in the data are printed as such, and end it with exit code 1. */
export async function onData(command: (data: CompiledFolder) => void | Promise<void>, folder = join(packageRoot, "data")): Promise<void> {
  try {
    await command(await compileFolder(folder));
  } catch (error) {
    if (!(error instanceof LedgerValidationError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

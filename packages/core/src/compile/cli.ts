import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LedgerValidationError } from "../model/validation-error.js";
import { compile } from "./compile.js";
import { emit } from "./emit.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

try {
  const dataset = await compile(process.argv[2] ?? join(root, "data"));
  await emit(dataset, root);
  console.log(`Compiled ${dataset.claims.length} claims, ${dataset.sources.length} sources, ${dataset.events.length} events.`);
} catch (error) {
  if (!(error instanceof LedgerValidationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

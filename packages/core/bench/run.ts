import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleSizes } from "./bundle-sizes.js";
import { type Comparison, compareOver } from "./comparison.js";
import { bundledDataset as dataset } from "./package-as-built.js";
import { reportComparison, reportGrowth, reportMachine, reportSizes, reportStartUp } from "./report.js";
import { startUp } from "./start-up.js";
import { syntheticLedger } from "./synthetic-ledger.js";

const seed = 20_241_227;
const usualSizes = [1_000, 10_000, 100_000];
const greatestSize = 1_000_000;

const printed: string[] = [];
function print(text: string): void {
  printed.push(text);
  process.stdout.write(`${text}\n\n`);
}
const tell = (text: string) => process.stderr.write(`${text}\n`);

/** Puts what was printed in the place of what was measured before. */
function keepInReadme(): void {
  const path = fileURLToPath(new URL("README.md", import.meta.url));
  const heading = "## Measured\n";
  const [method] = readFileSync(path, "utf8").split(heading);
  writeFileSync(path, `${method}${heading}\n${printed.join("\n\n")}\n`);
}

const sizes = process.argv.includes("--all") ? [...usualSizes, greatestSize] : usualSizes;

print(reportMachine());
tell("Starting processes");
print(reportStartUp(startUp(dataset, seed)));
tell("Bundling");
print(reportSizes(await bundleSizes(), dataset.claims.length));
tell("Asking the bundled ledger");
print(reportComparison(`The bundled ledger, ${dataset.claims.length} claims`, await compareOver(dataset, seed)));

const comparisons: Comparison[] = [];
for (const size of sizes) {
  tell(`Asking ${size.toLocaleString("en-GB")} claims`);
  const comparison = await compareOver(syntheticLedger(dataset, size, seed), seed);
  comparisons.push(comparison);
  print(reportComparison(`${size.toLocaleString("en-GB")} claims`, comparison));
}
print(reportGrowth(comparisons));
if (process.argv.includes("--write")) keepInReadme();

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Dataset } from "../src/model/dataset.js";
import { drawParameters } from "./questions.js";
import { Random } from "./random.js";
import { median } from "./timing.js";

/** Median times of whole processes in milliseconds. */
export interface StartUp {
  readonly runs: number;
  readonly nothing: number;
  readonly firstQuery: number;
}

const runs = 15;
const queriesListed = 50;
const program = fileURLToPath(new URL("./first-query.mjs", import.meta.url));

function timeOf(parameters: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, parameters, { stdio: "ignore", env: { ...process.env, NODE_OPTIONS: "" } });
  return performance.now() - start;
}

/** Fifty queries about the bundled ledger, of every kind that the standard questions know, and words. */
function queriesOf(dataset: Dataset, random: Random): readonly string[] {
  return drawParameters(dataset, queriesListed, random).map(({ claimant, state, topic, question }, index) => {
    const kinds = [
      `claimant:${claimant}`,
      `claimant:${state} sort:-said`,
      `topic:${topic}`,
      `question:${question} sort:-value`,
      "soldiers",
    ];
    return kinds[index % kinds.length] ?? "";
  });
}

/** Import and first query as a whole process, beside a process that does nothing; in turns. */
export function startUp(dataset: Dataset, seed: number): StartUp {
  const random = new Random(seed);
  const queries = queriesOf(dataset, random);
  const nothing: number[] = [];
  const firstQuery: number[] = [];
  // The first turn brings the files into memory and does not count.
  for (let turn = 0; turn <= runs; turn++) {
    nothing.push(timeOf(["-e", "0"]));
    firstQuery.push(timeOf([program, random.pick(queries)]));
  }
  return { runs, nothing: median(nothing.slice(1)), firstQuery: median(firstQuery.slice(1)) };
}

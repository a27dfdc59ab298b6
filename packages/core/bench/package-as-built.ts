import { readFileSync } from "node:fs";
import type { Dataset } from "../src/model/dataset.js";

const built = new URL("../dist/", import.meta.url);

/** The package as it is published: what is measured is what readers run. */
export const { Ledger } = (await import(new URL("index.js", built).href)) as typeof import("../src/index.js");

const lists = "actors,places,materiel,questions,topics,events,sources,claims,redirects,corrections,briefing".split(",");

/** The records of the bundled ledger, from the files that the package publishes. */
export const bundledDataset = Object.fromEntries(
  lists.map((list) => [list, JSON.parse(readFileSync(new URL(`data/${list}.json`, built), "utf8")) as unknown]),
) as unknown as Dataset;

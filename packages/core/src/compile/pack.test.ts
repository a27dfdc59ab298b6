import { expect, it } from "vitest";
import { bundledFolder } from "../../testing/copied-ledger.js";
import { datasetFrom } from "../../testing/ledger-from.js";
import { unpack } from "../model/packed.js";
import { compile } from "./compile.js";
import { pack } from "./pack.js";

/** What is left of records as JSON: a field that is undefined is absent. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

it("gives back every record of the bundled ledger as it was", async () => {
  const dataset = await compile(bundledFolder);
  expect({ ...unpack(pack(dataset)) }).toEqual(asJson(dataset));
});

it("keeps apart what is empty, absent, zero and false", () => {
  const dataset = datasetFrom({
    sources: [
      { id: "one", published: "2024-12-20", title: "신문" },
      { id: "two", published: "2024-12" },
    ],
    claims: [
      { id: "none" },
      {
        id: "zero",
        quantities: [{ question: "casualties", low: 0, high: 0, unhedged: true, counts: "all" }],
        inPublic: true,
        said: "2024-12-27~",
      },
      {
        id: "quoted",
        said: "2024-12-27",
        quote: { text: "Words.", speaker: "nis" },
        citations: [{ source: "two", via: ["yonhap"] }, { source: "one" }],
      },
    ],
  });
  expect({ ...unpack(pack(dataset)) }).toEqual(asJson(dataset));
});

it("packs an empty dataset", () => {
  const dataset = datasetFrom({ questions: [] });
  expect({ ...unpack(pack(dataset)) }).toEqual(asJson(dataset));
});

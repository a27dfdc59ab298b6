import { expect, it } from "vitest";
import { bundledFolder } from "../../testing/copied-ledger.js";
import { datasetFrom } from "../../testing/ledger-from.js";
import { recordList } from "../model/lists-in-part.js";
import { unpack } from "../model/packed.js";
import { compile } from "./compile.js";
import { pack } from "./pack.js";

/** What is left of records as JSON: a field that is undefined is absent. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const bundled = compile(bundledFolder);

it("gives back every record of the bundled ledger as it was", async () => {
  const dataset = await bundled;
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

it("gives a record, or a field of all of them, without the rest, just as the whole list has it", async () => {
  const dataset = unpack(pack(await bundled));
  const claims = recordList(dataset, "claims");
  const last = claims.at(claims.size - 1);
  expect(claims.field("citations")).toEqual(dataset.claims.map(({ citations }) => citations));
  expect(claims.field("speaker")).toEqual(dataset.claims.map(({ speaker }) => speaker));
  expect(dataset.claims.at(-1)).toBe(last);
});

it("packs an empty dataset", () => {
  const dataset = datasetFrom({ questions: [] });
  expect({ ...unpack(pack(dataset)) }).toEqual(asJson(dataset));
});

import { expect, it } from "vitest";
import { datasetFrom } from "../../testing/ledger-from.js";
import { quality } from "./quality.js";

const report = quality(
  datasetFrom({
    actors: [{ id: "nobody" }],
    sources: [
      { id: "one", published: "2024-12-20" },
      { id: "two", published: "2024-12-20", grade: "aggregator", language: "ko", titleIsDescription: true },
      { id: "unread", published: "2024-12-20" },
    ],
    events: [{ id: "capture", type: "capture", title: "A capture", date: "2024-12-26", significance: 1 }],
    claims: [
      { id: "weighty", said: "2024-12-20", significance: 1, citations: [{ source: "one" }, { source: "two" }] },
      { id: "thin", said: "2024-11-20", citations: [{ source: "two" }], quantities: [{ question: "casualties", low: 1, counts: "part" }] },
    ],
  }),
  "2026-01-01",
);

const weak = (what: string) => report.weak.find((item) => item.what.startsWith(what))?.ids;

it("counts what is there, by month, grade, language and what figures count", () => {
  expect(report.claimsByMonth).toEqual([
    ["2024-11", 1],
    ["2024-12", 1],
  ]);
  expect(report.sourcesByGrade).toEqual([
    ["original", 2],
    ["aggregator", 1],
  ]);
  expect(report.sourcesByLanguage).toEqual([
    ["en", 2],
    ["ko", 1],
  ]);
  expect(report.figuresByCounting).toEqual([["part", 1]]);
});

it("lists what an editor may want to mend", () => {
  expect(weak("claims of significance 1")).toEqual(["weighty"]);
  expect(weak("claims with a single document")).toEqual(["thin"]);
  expect(weak("claims carried by aggregators alone")).toEqual(["thin"]);
  expect(weak("sources whose title only describes them")).toEqual(["two"]);
  expect(weak("sources cited by no claim")).toEqual(["unread"]);
  expect(weak("events no claim is about")).toEqual(["capture"]);
  expect(weak("questions without an answer")).toEqual(["casualties", "troops-in-russia"]);
  expect(weak("actors never used")).toContain("nobody");
  expect(weak("actors never used")).not.toContain("nis");
});

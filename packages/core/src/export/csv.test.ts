import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText, hostileTexts, ledgerWith, runs } from "../../testing/hostile-text.js";
import { citationsByGrade, ledger } from "../index.js";
import { claimsAsCsv, neutralised, restored, splitCell } from "./index.js";

const view = ledger.asOf("2025-06-01");
const claims = view.query("question:killed,casualties,troops-in-russia", { limit: 200 }).claims;

type Row = Record<string, string>;
const rows = (text: string): Row[] => parse(text, { columns: true, record_delimiter: "\r\n" });

describe("CSV, read back by a parser", () => {
  const read = rows(claimsAsCsv(view, claims));

  it("has a row for each figure, and one for a claim without any", () => {
    const expected = claims.flatMap(({ id, quantities }) => Array.from({ length: Math.max(1, quantities.length) }, () => id));
    expect(read.map(({ id }) => id)).toEqual(expected);
  });

  it("gives back each figure with its hedge and what it counts", () => {
    const numberIn = (cell: string | undefined) => (cell ? { value: Number(cell) } : {});
    const figures = read
      .filter(({ question }) => question)
      .map((row) => ({
        question: row.question,
        low: numberIn(row.low).value,
        high: numberIn(row.high).value,
        lowExclusive: row.low_exclusive === "true",
        highExclusive: row.high_exclusive === "true",
        approximate: row.approximate === "true",
        unhedged: row.unhedged === "true",
        counts: row.counts,
        countedTo: row.counted_to || undefined,
        scope: restored(row.scope ?? "") || undefined,
      }));
    expect(figures).toEqual(
      claims.flatMap(({ quantities }) =>
        quantities.map(({ low, high, countedTo, scope, ...rest }) => ({ low, high, scope, countedTo: countedTo?.edtf, ...rest })),
      ),
    );
  });

  it("gives back claimants, answers and the chain to each document, in the order of the documents", () => {
    const rowOf = new Map(read.map((row) => [row.id, row]));
    for (const claim of claims) {
      const { id, claimants, speaker, said, public: day, stances } = claim;
      const documents = citationsByGrade(view, claim);
      const row = rowOf.get(id) ?? {};
      const cells = (name: string) => splitCell(row[name] ?? "");
      const sources = documents.map(({ source }) => source);
      expect(cells("claimants")).toEqual(claimants);
      expect(cells("claimant_names")).toEqual(claimants.map((claimant) => view.need("actor", claimant).names.en));
      expect([row.speaker, row.said, row.public]).toEqual([speaker ?? "", said?.edtf ?? "", day]);
      expect(cells("stances")).toEqual(stances.map(({ question, answer }) => `${question}=${answer}`));
      expect(cells("sources")).toEqual(sources.map((source) => source.id));
      // A cell with one empty value is an empty cell.
      const padded = (name: string) => (sources.length === 1 && row[name] === "" ? [""] : cells(name));
      expect(padded("publishers")).toEqual(sources.map(({ publisher }) => publisher));
      expect(padded("published")).toEqual(sources.map(({ published }) => published?.edtf ?? "undated"));
      expect(padded("grades")).toEqual(sources.map(({ grade }) => grade));
      expect(padded("addresses")).toEqual(sources.map(({ url }) => url ?? ""));
      expect(padded("via")).toEqual(documents.map(({ citation }) => citation.via.join(" > ")));
      expect([row.licence, row.as_of]).toEqual(["CC BY 4.0, Tumen contributors", "2025-06-01"]);
    }
  });

  it("keeps any text", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const made = ledgerWith(texts);
        const [row] = rows(claimsAsCsv(made, made.claims()));
        expect(restored(row?.statement ?? "")).toBe(texts.statement);
        expect(restored(row?.scope ?? "")).toBe(texts.scope);
        expect(splitCell(row?.claimant_names ?? "")).toEqual([texts.name, "National Intelligence Service"]);
        expect(splitCell(row?.titles ?? "")).toEqual([texts.title, "[Second]"]);
        expect(splitCell(row?.publishers ?? "")).toEqual([texts.publisher, "Other"]);
        expect(splitCell(row?.locators ?? "")).toEqual([texts.locator, ""]);
      }),
      runs,
    );
  });
});

describe("formulas", () => {
  it("run nowhere: at the start of no cell, and of no part at which a spreadsheet may split a cell", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const made = ledgerWith(texts);
        for (const row of rows(claimsAsCsv(made, made.claims())))
          for (const part of Object.values(row).flatMap((cell) => cell.split(/[;|\n]/)))
            expect(part).not.toMatch(/^[ "]*[=+\-@\t＝＋－＠]/);
      }),
      runs,
    );
  });

  it("are restored from what was made of them", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(restored(neutralised(text))).toBe(text);
      }),
      runs,
    );
    expect([neutralised("'=a"), neutralised("'a"), neutralised("a=b"), neutralised("x;=cmd")]).toEqual(["''=a", "'a", "a=b", "x;'=cmd"]);
  });
});

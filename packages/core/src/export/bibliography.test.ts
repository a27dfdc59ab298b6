import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileTexts, ledgerWith, runs } from "../../testing/hostile-text.js";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { ledger } from "../index.js";
import {
  claimsAsBibtex,
  claimsAsCslItems,
  claimsAsCslJson,
  claimsAsRis,
  sourcesAsBibtex,
  sourcesAsCslItems,
  sourcesAsCslJson,
  sourcesAsRis,
} from "./index.js";

/** An item as a reference manager's parser gives it, whatever format it read. */
interface Item {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly reporter?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly (number | string)[])[] };
  readonly note?: string | readonly string[];
  readonly annote?: string;
}

const read = (text: string) => new Cite(text).data as Item[];
const notesOf = ({ note, annote }: Item) => [note, annote].flat().join(" ");
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const authorOf = ({ author, reporter }: Item) => String(author?.[0]?.literal ?? author?.[0]?.family ?? reporter).replace(/,$/, "");

const claims = ledger.query("question:killed,casualties", { limit: 100 }).claims;
const carriedBy = new Map<string, string[]>();
for (const { id, citations } of claims) {
  for (const source of new Set(citations.map((one) => one.source))) carriedBy.set(source, [...(carriedBy.get(source) ?? []), id]);
}

describe.each([
  ["BibTeX", claimsAsBibtex, sourcesAsBibtex],
  ["RIS", claimsAsRis, sourcesAsRis],
  ["CSL-JSON", claimsAsCslJson, sourcesAsCslJson],
])("%s, read back by a reference manager's parser", (_, ofClaims, ofSources) => {
  const items = read(ofClaims(ledger, claims));

  it("has each document once, with title, publisher, language and address", () => {
    expect(items.map(({ id }) => id).sort()).toEqual([...carriedBy.keys()].sort());
    for (const item of items) {
      const { title, titleIsDescription, publisher, language, url } = ledger.need("source", item.id);
      expect(item.title).toBe(titleIsDescription ? `[${title}]` : title);
      expect(authorOf(item).replaceAll(";", ",")).toBe(publisher);
      expect([item.language, item.URL]).toEqual([language, url]);
    }
  });

  it("says which claims each document carries, and who made them", () => {
    for (const item of items) {
      const carried = carriedBy.get(item.id) ?? [];
      for (const claim of claims.filter(({ id }) => carried.includes(id))) {
        expect(notesOf(item)).toContain(`Claim ${claim.id}: `);
        expect(notesOf(item)).toContain(oneLine(claim.statement));
        for (const claimant of claim.claimants) expect(notesOf(item)).toContain(`(${claimant})`);
      }
      expect(notesOf(item)).toContain("CC BY 4.0");
      expect(notesOf(item).match(/Claim [a-z0-9-]+: /g)).toHaveLength(carried.length);
    }
  });

  it("keeps any text, but for line ends", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const made = ledgerWith(texts);
        const [first, second] = read(ofClaims(made, made.claims()));
        expect(oneLine(first?.title ?? "")).toBe(oneLine(texts.title));
        const kept = oneLine(notesOf(first as Item));
        for (const text of [texts.statement, texts.name, texts.scope, texts.locator]) expect(kept).toContain(oneLine(text));
        expect([second?.id, second?.title]).toEqual(["second", "[Second]"]);
      }),
      runs,
    );
  });

  it("lists documents as asked for, each with every claim of the view", () => {
    const source = ledger.need("source", claims[0]?.citations[0]?.source ?? "");
    const [item, ...others] = read(ofSources(ledger, [source, source]));
    expect([item?.id, others]).toEqual([source.id, []]);
    for (const { id } of ledger.claims({ source: source.id })) expect(notesOf(item as Item)).toContain(`Claim ${id}: `);
  });
});

describe("dates, as precise as they are known", () => {
  const dates = ["2024~", "2024-10", "2024-11~", "2024-12-14/2024-12-15", "2024-12-27", "2024-12-28?"];
  const view = ledgerFrom({ sources: dates.map((published, index) => ({ id: `document-${index}`, published })) });
  const written = view.sources();
  const parts = (text: string) => new Map(read(text).map(({ id, issued }) => [id, issued?.["date-parts"].map((one) => one.map(Number))]));
  const known = [
    [[2024]],
    [[2024, 10]],
    [[2024, 11]],
    [
      [2024, 12, 14],
      [2024, 12, 15],
    ],
    [[2024, 12, 27]],
    [[2024, 12, 28]],
  ];
  const expected = new Map(known.map((one, index) => [`document-${index}`, one]));

  it("stand in BibTeX as EDTF for BibLaTeX, as year and month, and in words where they are vague", () => {
    const text = sourcesAsBibtex(view, written);
    expect(parts(text)).toEqual(expected);
    for (const date of dates) expect(text).toContain(`date = {${date}}`);
    expect(text).toContain("year = {2024},\n  month = nov,\n  date = {2024-11~},\n  note = {Published about November 2024}");
    expect(text).toContain("note = {Published 14 to 15 December 2024}");
    expect(text).not.toContain("Published 27");
  });

  it("stand in CSL as parts, marked where approximate", () => {
    expect(parts(sourcesAsCslJson(view, written))).toEqual(expected);
    const circa = sourcesAsCslItems(view, written).filter(({ issued }) => issued?.circa);
    expect(circa.map(({ id }) => id).sort()).toEqual(["document-0", "document-2", "document-5"]);
  });

  it("stand in RIS as parts with words after them", () => {
    const text = sourcesAsRis(view, written);
    expect([...text.matchAll(/^DA {2}- (.*)\r$/gm)].map(([, date]) => date).sort()).toEqual([
      "2024///about 2024",
      "2024/10//",
      "2024/11//about November 2024",
      "2024/12/14/14 to 15 December 2024",
      "2024/12/27/",
      "2024/12/28/probably 28 December 2024",
    ]);
  });
});

describe("kinds of document", () => {
  it("have the type that each format has for them", () => {
    const kinds = ["news", "official-report", "speech", "treaty-text", "explainer"] as const;
    const view = ledgerFrom({ sources: kinds.map((kind) => ({ id: kind, kind })) });
    const types = (items: readonly { id: string; type: string }[]) => Object.fromEntries(items.map(({ id, type }) => [id, type]));
    expect(types(sourcesAsCslItems(view, view.sources()))).toEqual({
      news: "article-newspaper",
      "official-report": "report",
      speech: "speech",
      "treaty-text": "treaty",
      explainer: "webpage",
    });
    const bibtex = sourcesAsBibtex(view, view.sources());
    expect(types(read(bibtex))).toMatchObject({ news: "article-journal", "official-report": "report", speech: "document" });
    expect(bibtex.match(/entrysubtype = \{newspaper\}/g)).toHaveLength(1);
    expect(types(read(sourcesAsRis(view, view.sources())))).toMatchObject({
      news: "article-newspaper",
      "official-report": "report",
      explainer: "webpage",
    });
  });
});

describe("BibTeX", () => {
  it("has no brace without its partner, however braces are written: BibTeX counts them all", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const made = ledgerWith(texts);
        const text = claimsAsBibtex(made, made.claims());
        let [depth, lowest] = [0, 0];
        for (const sign of text) {
          depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          lowest = Math.min(lowest, depth);
        }
        expect([depth, lowest]).toEqual([0, 0]);
        expect(text.match(/^@/gm)).toHaveLength(2);
      }),
      runs,
    );
  });
});

describe("a view of a day", () => {
  it("names the day, and no document that appeared later", () => {
    const view = ledger.asOf("2024-12-27");
    const items = claimsAsCslItems(view, view.query("question:casualties", { limit: 100 }).claims);
    expect(items.every(({ note }) => note.includes("as of 2024-12-27"))).toBe(true);
    expect(items.filter(({ id }) => view.record("source", id) === undefined)).toEqual([]);
  });
});

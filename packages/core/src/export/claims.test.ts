import { Cite } from "@citation-js/core";
import { check } from "@placemarkio/check-geojson";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { ledger, wordQuantity } from "../index.js";
import {
  claimsAsBibtex,
  claimsAsCslJson,
  claimsAsCsv,
  claimsAsGeoJson,
  claimsAsMarkdown,
  claimsAsNdjson,
  claimsAsRis,
  exportAs,
  exportFormats,
  UnknownFormatError,
} from "./index.js";

const claims = ledger.query("question:killed,casualties", { limit: 100 }).claims;
const sourceIds = [...new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)))];

/** Texts that act in one format or another. */
const hostile = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."=+-@'\"\t,;{}\\%$#_~^&<>[]|*`\u{1F600}국й", "\r\n", "\n") }),
);
const someText = hostile.filter((text) => text.trim().length > 0);

const withTexts = ([statement, scope, title, publisher]: readonly string[]) =>
  ledgerFrom({
    sources: [{ id: "one", published: "2024-12-27", title: title ?? "", publisher: publisher ?? "" }],
    claims: [
      {
        id: "told",
        said: "2024-12-27",
        statement: statement ?? "",
        quantities: [{ question: "casualties", low: 5, counts: "part", scope: scope ?? "" }],
      },
    ],
  });
const fourTexts = fc.tuple(someText, someText, someText, someText);

/** A cell as it was before it was made harmless. */
const restored = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

describe("CSV, read back by a parser", () => {
  const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });

  it("has a row for each figure, and each row its claimants, chain and addresses", () => {
    const read = rows(claimsAsCsv(ledger, claims));
    expect(read).toHaveLength(claims.reduce((sum, { quantities }) => sum + Math.max(1, quantities.length), 0));
    for (const [index, { claim, figure }] of claims
      .flatMap((one) => one.quantities.map((quantity) => ({ claim: one, figure: quantity })))
      .entries()) {
      expect(read[index]).toMatchObject({
        id: claim.id,
        claimants: claim.claimants.join("; "),
        figure: wordQuantity(figure),
        low: figure.low === undefined ? "" : String(figure.low),
        counts: figure.counts,
        sources: claim.citations.map(({ source }) => source).join("; "),
      });
      expect(read[index]?.addresses).toContain("http");
    }
  });

  it("keeps any text, and runs none of it as a formula", () => {
    fc.assert(
      fc.property(fourTexts, (texts) => {
        const view = withTexts(texts);
        const [row] = rows(claimsAsCsv(view, view.claims()));
        expect([row?.statement, row?.scope].map((cell) => restored(cell ?? ""))).toEqual([texts[0], texts[1]]);
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe("NDJSON", () => {
  it("has a claim a line, each whole and with the names of its claimants and relays", () => {
    const lines = claimsAsNdjson(ledger, claims)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ claim }) => claim)).toEqual(JSON.parse(JSON.stringify(claims)));
    expect(lines[0].claimants[0].name).toBe(ledger.need("actor", claims[0]?.claimants[0] ?? "").names.en);
    expect(lines.every(({ documents }) => documents.length > 0)).toBe(true);
  });
});

describe("GeoJSON, checked against RFC 7946", () => {
  it("has a point for each place, with its precision, and counts what has none", () => {
    const collection = check(claimsAsGeoJson(ledger, claims)) as unknown as {
      features: { properties: { claim: string; place: { id: string; precision: string } }; geometry: { coordinates: number[] } }[];
      withoutPlace: string[];
    };
    const placed = new Set(collection.features.map(({ properties }) => properties.claim));
    expect(placed.size + collection.withoutPlace.length).toBe(claims.length);
    const [first] = collection.features;
    const point = ledger.record("place", first?.properties.place.id ?? "")?.coordinates;
    expect(first?.geometry.coordinates).toEqual([point?.longitude, point?.latitude]);
    expect(first?.properties.place.precision).toBe(point?.precision);
  });
});

describe.each([
  ["BibTeX", claimsAsBibtex],
  ["RIS", claimsAsRis],
  ["CSL-JSON", claimsAsCslJson],
])("%s, read back by a reference manager's parser", (name, write) => {
  const read = (text: string) => new Cite(text).data as Record<string, unknown>[];

  it("has each document once, with title, day and address, and says which claims it carries", () => {
    const items = read(write(ledger, claims));
    expect(items).toHaveLength(sourceIds.length);
    for (const item of items.slice(0, 40)) {
      const source = ledger.need("source", String(item.id ?? item["citation-key"]));
      expect(oneLine(String(item.title))).toBe(oneLine(source.titleIsDescription ? `[${source.title}]` : source.title));
      expect(item.URL).toBe(source.url);
      const [year] = (item.issued as { "date-parts": number[][] } | undefined)?.["date-parts"][0] ?? [];
      expect(year === undefined ? undefined : Number(year)).toBe(
        source.published ? Number(source.published.earliest.slice(0, 4)) : undefined,
      );
      expect(String(item.note)).toContain(claims.find(({ citations }) => citations.some((one) => one.source === source.id))?.id);
    }
  });

  it("keeps any title", () => {
    const titles = name === "BibTeX" ? someText.filter((text) => !/[<>]/.test(text)) : someText;
    fc.assert(
      fc.property(fc.tuple(fc.constant("A statement."), fc.constant("a scope"), titles, fc.constant("A publisher")), (texts) => {
        const view = withTexts(texts);
        const [item] = read(write(view, view.claims()));
        expect(oneLine(String(item?.title))).toBe(oneLine(texts[2]));
      }),
      { numRuns: 50 },
    );
  });
});

describe("Markdown", () => {
  it("lists each claim with its figures and linked documents", () => {
    const text = claimsAsMarkdown(ledger, claims.slice(0, 3));
    for (const { id, citations } of claims.slice(0, 3)) {
      expect(text).toContain(`\`${id}\``);
      for (const { source } of citations) expect(text).toContain(ledger.need("source", source).publisher.slice(0, 3));
    }
    expect(text.match(/^1\. /gm)).toHaveLength(3);
  });
});

describe("the formats", () => {
  it("are listed once, for every interface to offer", () => {
    for (const [key, { write, extension, mediaType }] of Object.entries(exportFormats)) {
      expect(exportAs(key, ledger, claims.slice(0, 2))).toBe(write(ledger, claims.slice(0, 2)));
      expect([extension, mediaType].every((text) => text.length > 0)).toBe(true);
    }
  });

  it("that do not exist are refused, and the near one is named", () => {
    expect(() => exportAs("bibtx", ledger, [])).toThrow(UnknownFormatError);
    expect(() => exportAs("bibtx", ledger, [])).toThrow(/expected one of csv, ndjson, .*Did you mean bibtex\?/);
  });

  it("write an empty list of claims as what it is", () => {
    expect(parse(exportAs("csv", ledger, []), { columns: true })).toEqual([]);
    expect(JSON.parse(exportAs("geojson", ledger, [])).features).toEqual([]);
    expect(exportAs("ndjson", ledger, [])).toBe("");
  });
});

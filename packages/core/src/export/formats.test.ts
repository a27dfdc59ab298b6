import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { hostileTexts, ledgerWith, runs } from "../../testing/hostile-text.js";
import { citationsByGrade, ledger, UnknownIdError } from "../index.js";
import { claimsAsMarkdown, claimsAsNdjson, exportAs, exportFormats, exportSourcesAs, sourceFormats, UnknownFormatError } from "./index.js";

const claims = ledger.query("question:killed,casualties", { limit: 100 }).claims;

describe("NDJSON", () => {
  it("has a claim a line, each whole, with names, figures in words, documents and licence", () => {
    const lines = claimsAsNdjson(ledger, claims)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ claim }) => claim)).toEqual(JSON.parse(JSON.stringify(claims)));
    for (const { claim, claimants, figures, documents, licence } of lines) {
      expect(claimants.map(({ id }: { id: string }) => id)).toEqual(claim.claimants);
      expect(figures.every(({ worded }: { worded: string }) => worded.length > 0)).toBe(true);
      expect(documents.map(({ source }: { source: { id: string } }) => source.id)).toEqual(
        citationsByGrade(ledger, claim).map(({ source }) => source.id),
      );
      expect(licence).toBe("CC BY 4.0");
    }
  });

  it("keeps any text on one line, whatever a reader takes for a line end", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const made = ledgerWith(texts);
        const lines = claimsAsNdjson(made, made.claims()).split(/[\n\r\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(2);
        expect(JSON.parse(lines[0] ?? "").claim.statement).toBe(texts.statement);
      }),
      runs,
    );
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const words = (node: Node): string => (node.value ?? "") + (node.children ?? []).map(words).join("");
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

describe("Markdown", () => {
  it("lists each claim with who made it, its figures, the day it was public and its linked documents", () => {
    const [list] = (fromMarkdown(claimsAsMarkdown(ledger, claims)) as Node).children ?? [];
    expect(list?.children).toHaveLength(claims.length);
    for (const [index, { id, claimants, statement, citations }] of claims.entries()) {
      const item = list?.children?.[index] as Node;
      for (const text of [id, ...claimants, oneLine(statement), "Public from"]) expect(words(item)).toContain(text);
      const addresses = citations.map(({ source }) => ledger.need("source", source).url);
      expect(all(item).filter(({ type }) => type === "link")).toHaveLength(addresses.filter((url) => url !== undefined).length);
    }
  });

  it("keeps any text, and lets none act as markup", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const made = ledgerWith(texts);
        const nodes = all(fromMarkdown(claimsAsMarkdown(made, made.claims())) as Node);
        expect(
          nodes.filter(({ type }) => ["html", "emphasis", "image", "heading", "code", "thematicBreak", "blockquote"].includes(type)),
        ).toEqual([]);
        expect(nodes.filter(({ type }) => type === "list")).toHaveLength(2);
        const read = oneLine(words(nodes[0] as Node));
        for (const text of [texts.statement, texts.scope, texts.title, texts.publisher]) expect(read).toContain(oneLine(text));
      }),
      runs,
    );
  });
});

describe("the formats", () => {
  it("are listed once, for every interface to offer", () => {
    for (const [key, { write, extension, mediaType }] of Object.entries(exportFormats)) {
      expect(exportAs(key, ledger, claims.slice(0, 2))).toBe(write(ledger, claims.slice(0, 2)));
      expect([extension, mediaType].every((text) => text.length > 0)).toBe(true);
    }
    const sources = ledger.sources().slice(0, 2);
    for (const [key, { write }] of Object.entries(sourceFormats))
      expect(exportSourcesAs(key, ledger, sources)).toBe(write(ledger, sources));
  });

  it("that do not exist are refused, and the near one is named", () => {
    expect(() => exportAs("bibtx", ledger, [])).toThrow(/expected one of csv, ndjson, .*Did you mean bibtex\?/);
    expect(() => exportAs("toString", ledger, [])).toThrow(UnknownFormatError);
    expect(() => exportSourcesAs("csv", ledger, [])).toThrow(/expected one of bibtex, ris, csl-json/);
  });

  it("refuse a claim of a later view than the one given, rather than show what was not known", () => {
    const later = claims.filter(({ public: day }) => day > "2024-12-27").slice(0, 1);
    for (const key of Object.keys(exportFormats))
      expect(() => exportAs(key, ledger.asOf("2024-10-01"), later), key).toThrow(UnknownIdError);
  });

  it("write an empty list of claims as what it is", () => {
    expect(parse(exportAs("csv", ledger, []), { columns: true })).toEqual([]);
    expect(JSON.parse(exportAs("geojson", ledger, [])).features).toEqual([]);
    expect(JSON.parse(exportAs("csl-json", ledger, []))).toEqual([]);
    expect([exportAs("ndjson", ledger, []), exportAs("bibtex", ledger, []), exportAs("ris", ledger, [])]).toEqual(["", "", ""]);
    expect(exportAs("markdown", ledger, [])).toMatch(/^No claims\./);
  });
});

import { describe, expect, it } from "vitest";
import { foundingStatements } from "../testing/founding-statements.js";
import { ledger } from "./index.js";

const article = "founding-article";
const author = "founding-article-author";

describe.each(foundingStatements)("the founding article, $line: $statement", ({ line, claims, searched }) => {
  it("stands in the ledger as the claim it is, with its line in the article", () => {
    expect(claims.length).toBeGreaterThan(0);
    for (const id of claims) {
      const claim = ledger.record("claim", id);
      expect(claim, id).toBeDefined();
      const lines = claim?.citations.flatMap(({ source, locator }) => (source === article ? [locator] : []));
      expect(lines, id).toContain(line);
    }
  });

  it(searched === undefined ? "can be read in another document too" : `rests on the article alone; ${searched}`, () => {
    for (const id of claims) {
      const claim = ledger.record("claim", id);
      const others = claim?.citations.filter(({ source }) => source !== article).map(({ source }) => ledger.record("source", source)?.url);
      if (searched === undefined) expect(others?.every((url) => url?.startsWith("http")) && others.length, id).toBeGreaterThan(0);
      else expect([others, claim?.clause], id).toEqual([[], undefined]);
    }
  });
});

describe("the founding article", () => {
  it("is cited for nothing that is not on the list", () => {
    const listed = new Set(foundingStatements.flatMap(({ claims }) => claims));
    expect(
      ledger
        .claims({ source: article })
        .filter(({ id }) => !listed.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("speaks for itself only where nobody else was found to say it, and never in a briefing", () => {
    const own = ledger.claims({ claimant: author });
    expect(own.every(({ citations, clause }) => citations.length === 1 && clause === undefined)).toBe(true);
    const listed = foundingStatements.filter(({ searched }) => searched !== undefined).flatMap(({ claims }) => claims);
    expect(own.map(({ id }) => id).filter((id) => !listed.includes(id))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { citationsByGrade, ledger, sourceGrades } from "../index.js";

const one = ledgerFrom({
  sources: [
    { id: "repost", published: "2024-12-27", grade: "aggregator" },
    { id: "retelling", published: "2024-12-27", grade: "relay" },
    { id: "own-text", published: "2024-12-27", grade: "primary" },
    { id: "another-retelling", published: "2024-12-27", grade: "relay" },
  ],
  claims: [{ id: "claim", citations: ["repost", "retelling", "own-text", "another-retelling"].map((source) => ({ source })) }],
});

describe("the documents of a claim", () => {
  it("stand by grade, best first, and of one grade as the record has them", () => {
    const ids = citationsByGrade(one, one.need("claim", "claim")).map(({ source, citation }) => [source.id, citation.source]);
    expect(ids).toEqual(["own-text", "retelling", "another-retelling", "repost"].map((id) => [id, id]));
  });

  it("stand so in the way of a claim and in the notes of a briefing, for every claim", () => {
    const grades = (sources: readonly { readonly grade: (typeof sourceGrades)[number] }[]) =>
      sources.map(({ grade }) => sourceGrades.indexOf(grade));
    for (const claim of ledger.claims()) {
      const found = grades(citationsByGrade(ledger, claim).map(({ source }) => source));
      expect(found, claim.id).toEqual([...found].sort());
      const direct = grades(ledger.trace(claim.id).documents.map(({ source }) => source));
      expect(direct, claim.id).toEqual([...direct].sort());
    }
    for (const note of ledger.brief({ asOf: "2025-03-27" }).footnotes) {
      if (note.kind === "claim")
        expect(note.sources).toEqual(citationsByGrade(ledger.asOf("2025-03-27"), note.claim).map(({ source }) => source));
    }
  });
});

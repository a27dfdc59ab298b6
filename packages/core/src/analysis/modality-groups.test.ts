import { describe, expect, it } from "vitest";
import { claimsByModality, ledger, modalityGroups } from "../index.js";
import { modalities } from "../model/claim-terms.js";
import { locales } from "../wording/index.js";

describe("claims by the way in which they are put", () => {
  it("have each way in one group, and a heading in every language", () => {
    expect(Object.values(modalityGroups).flat().sort()).toEqual([...modalities].sort());
    for (const { labels } of Object.values(locales)) expect(Object.keys(labels.modalityGroup)).toEqual(Object.keys(modalityGroups));
  });

  it("are all there, each once, without empty groups", () => {
    const claims = ledger.claims({ event: "first-clash-2024-11-04" });
    const groups = claimsByModality(claims);
    expect(groups.flatMap((one) => one.claims.map(({ id }) => id)).sort()).toEqual(claims.map(({ id }) => id).sort());
    expect(groups.every((one) => one.claims.length > 0)).toBe(true);
    expect(claimsByModality([])).toEqual([]);
  });

  it("have among statements what states that something did not happen, under a heading that says nothing of that", () => {
    const [stated] = claimsByModality(ledger.claims({ event: "first-clash-2024-11-04" }));
    expect(stated?.claims.map(({ id }) => id)).toContain("rok-president-office-2024-11-06-no-full-combat");
    expect(locales.en.labels.modalityGroup.stated).toBe("Statements, confirmations, reports and testimony");
  });
});

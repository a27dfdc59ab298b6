import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { wordQuantity } from "../wording/quantities.js";

const figure = (low: number, counts: "all" | "period" = "all") => [{ question: "casualties", low, lowExclusive: true, counts }];

const one = ledgerFrom({
  sources: [{ id: "report", published: "2024-12-01" }],
  claims: [
    { id: "nis-first", said: "2024-12-19", quantities: figure(1000) },
    {
      id: "jcs",
      claimants: ["rok-jcs"],
      said: "2024-12-23",
      quantities: [{ question: "casualties", low: 1100, high: 1100, approximate: true, counts: "all" }],
    },
    { id: "zelenskyy", claimants: ["zelenskyy"], said: "2024-12-23", quantities: figure(3000) },
    { id: "week", claimants: ["zelenskyy"], said: "2024-12-27", quantities: figure(900, "period") },
    { id: "nis-second", said: "2025-01-13", revises: ["nis-first"], quantities: figure(3000) },
    {
      id: "withdrawn",
      claimants: ["ukraine"],
      said: "2025-01-14",
      quantities: figure(90000),
      status: { state: "retracted", by: "speaker", date: "2025-01-15", note: "Withdrawn." },
    },
  ],
});

describe("estimates", () => {
  it("keep a series for each claimant, with what each figure revises", () => {
    const { series } = one.estimates("casualties");
    expect(series.map(({ claimant, estimates }) => [claimant.id, estimates.map(({ claim }) => claim.id)])).toEqual([
      ["nis", ["nis-first", "nis-second"]],
      ["rok-jcs", ["jcs"]],
      ["zelenskyy", ["zelenskyy"]],
    ]);
    expect(series[0]?.latest.revises?.claim.id).toBe("nis-first");
  });

  it("span from the lowest to the highest of each origin's latest figure", () => {
    const { spread } = one.asOf("2024-12-31").estimates("casualties");
    expect(spread && [spread.lowest, spread.highest].map(({ claim, quantity }) => [claim.id, wordQuantity(quantity)])).toEqual([
      ["jcs", "about 1,100"],
      ["zelenskyy", "more than 3,000"],
    ]);
  });

  it("give each origin's latest figure, whoever of its bodies gave it", () => {
    expect(one.estimates("casualties").byOrigin.map(({ origin, claim }) => [origin.id, claim.id])).toEqual([
      ["rok", "nis-second"],
      ["ukraine", "zelenskyy"],
    ]);
  });

  it("list figures for a period and never compare them", () => {
    expect(one.estimates("casualties").listed.map(({ claim }) => claim.id)).toEqual(["week"]);
  });

  it("replay: a revision is unknown before its day", () => {
    expect(one.asOf("2025-01-12").estimates("casualties").series[0]?.latest.claim.id).toBe("nis-first");
  });

  it("say which question to ask where figures are asked of stances", () => {
    expect(() => one.estimates("troops-in-russia")).toThrow(/ask positions\("troops-in-russia"\) instead/);
  });
});

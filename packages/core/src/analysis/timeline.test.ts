import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { InvalidOptionError } from "../ledger/errors.js";

const one = ledgerFrom({
  sources: [{ id: "report", published: "2024-12-01" }],
  events: [{ id: "capture", type: "capture", title: "A capture", date: "2024-12-26", significance: 1 }],
  claims: [
    { id: "a", said: "2024-12-02", inPublic: true },
    { id: "b", said: "2024-12-27", inPublic: true, about: { event: "capture" } },
    { id: "c", said: "2025-02-01", inPublic: true, claimants: ["ukraine"] },
  ],
});

describe("the timeline", () => {
  it("has no gaps, and puts claims where they became public and events where they began", () => {
    const months = one.timeline({ by: "month" });
    expect(months.map(({ start, claims, events }) => [start, claims.length, events.length])).toEqual([
      ["2024-12-01", 2, 1],
      ["2025-01-01", 0, 0],
      ["2025-02-01", 1, 0],
    ]);
  });

  it("begins weeks on Monday", () => {
    const weeks = one.timeline({ by: "week", said: { to: "2024-12" } });
    expect(weeks.map(({ start }) => start)).toEqual(["2024-12-02", "2024-12-09", "2024-12-16", "2024-12-23"]);
  });

  it("refuses a stretch that it does not know, and names those it does, whatever there is to show", () => {
    const by = "fortnight" as "week";
    expect(() => one.timeline({ by })).toThrow('by is "fortnight": expected one of day, week, month');
    expect(() => ledgerFrom({}).timeline({ by })).toThrow(InvalidOptionError);
  });

  it("shows only the claims that are asked for", () => {
    expect(one.timeline({ claimant: "ukraine" }).flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(["c"]);
    expect(one.timeline({ claimant: "russia" })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { dayMeant, usualCut, widerThan } from "./time-range";

describe("a stretch of the time axis", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-12-27", "2024-12-27", "2024-12-27"],
    ["2024-02-30", undefined, undefined],
    ["2024-13", undefined, undefined],
    ["soon", undefined, undefined],
    [undefined, undefined, undefined],
  ])("written as %s is read from its first day to its last", (text, first, last) => {
    expect([dayMeant(text, "first"), dayMeant(text, "last")]).toEqual([first, last]);
  });

  test("widens from a week to its month, to its year, to all", () => {
    const month = widerThan({ from: "2024-12-09", to: "2024-12-15" });
    expect(month).toEqual({ from: "2024-12-01", to: "2024-12-31" });
    const year = widerThan({ from: "2024-12-01", to: "2024-12-31" });
    expect(year).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(widerThan({ from: "2024-01-01", to: "2024-12-31" })).toEqual({});
    expect(widerThan({ from: "2024-12-30", to: "2025-01-05" })).toEqual({});
  });

  test("is cut the finer the shorter it is", () => {
    expect(usualCut({ from: "2024-12-01", to: "2024-12-31" })).toBe("day");
    expect(usualCut({ from: "2024-01-01", to: "2024-12-31" })).toBe("week");
    expect(usualCut({ from: "2022-07-01", to: "2026-11-30" })).toBe("month");
  });
});

import type { EdtfDate } from "@tumen/core";
import { describe, expect, test } from "vitest";
import { statedDate, statedStretch } from "./stated-date";

const date = (edtf: string): EdtfDate => ({ edtf, earliest: "2024-01-01", latest: "2024-12-31" });

describe("a date in the words of schema.org", () => {
  test.each(["2024-12-27", "2023-08", "2025"])("is as precise as it was written: %s", (text) => {
    expect(statedDate(date(text))).toBe(text);
    expect(statedStretch(date(text))).toEqual({ startDate: text, endDate: text });
  });

  test.each(["2022-08~", "2024-12-14~", "2024-12-14?", "2024%", "2024-21"])("is left out where it would seem exact: %s", (text) => {
    expect(statedDate(date(text))).toBeUndefined();
    expect(statedStretch(date(text))).toEqual({ startDate: undefined, endDate: undefined });
  });

  test.each([
    ["2024-06-18/2024-06-19", "2024-06-18", "2024-06-19"],
    ["2024-10-17/2024-11", "2024-10-17", "2024-11"],
    ["2024-12-14~/2024-12-17", undefined, "2024-12-17"],
  ])("of a stretch of days has two ends, each for itself: %s", (text, startDate, endDate) => {
    expect(statedDate(date(text))).toBeUndefined();
    expect(statedStretch(date(text))).toEqual({ startDate, endDate });
  });
});

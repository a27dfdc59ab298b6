import { describe, expect, test } from "vitest";
import { dayAfterKey, dayOfNumber, numberOfDay } from "./slider-days";

const bounds = { first: numberOfDay("2023-01-02"), last: numberOfDay("2025-06-30") };

const dayAfter = (day: string, key: string, shiftKey = false) => {
  const number = dayAfterKey(numberOfDay(day), { key, shiftKey }, bounds);
  return number === undefined ? undefined : dayOfNumber(number);
};

describe("keys of the slider", () => {
  test.each([
    ["2024-12-27", "ArrowLeft", false, "2024-12-26"],
    ["2024-12-31", "ArrowRight", false, "2025-01-01"],
    ["2024-12-27", "ArrowLeft", true, "2024-12-20"],
    ["2024-12-27", "PageDown", false, "2024-11-27"],
    ["2024-01-31", "PageUp", false, "2024-02-29"],
    ["2024-12-27", "Home", false, "2023-01-02"],
    ["2024-12-27", "End", false, "2025-06-30"],
  ])("%s %s %s", (day, key, shiftKey, expected) => {
    expect(dayAfter(day, key, shiftKey)).toBe(expected);
  });

  test("stop at the ends", () => {
    expect(dayAfter("2025-06-30", "ArrowRight")).toBe("2025-06-30");
    expect(dayAfter("2023-01-03", "PageDown")).toBe("2023-01-02");
  });

  test("leave other keys alone", () => {
    expect(dayAfter("2024-12-27", "Tab")).toBeUndefined();
  });
});

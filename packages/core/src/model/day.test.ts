import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, addMonths, daysBetween, isDay } from "./day.js";

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));

it.each([
  ["2024-12-27", -1, "2024-11-27"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2025-03-31", -1, "2025-02-28"],
  ["2024-12-31", 1, "2025-01-31"],
  ["2024-01-15", -13, "2022-12-15"],
])("%s and %i months: %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

it("moves by months to a day of the calendar in the month that was asked for", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
      const moved = addMonths(day, months);
      const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect([isDay(moved), month(moved) - month(day)]).toEqual([true, months]);
    }),
  );
});

it("counts days as it adds them", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
  );
});

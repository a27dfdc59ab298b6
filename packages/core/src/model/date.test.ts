import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfDate, parseEdtfDate } from "./date.js";
import { addDays } from "./day.js";

const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays("1900-01-01", days));
const text = fc.oneof(
  day,
  day.map((one) => one.slice(0, 7)),
  day.map((one) => one.slice(0, 4)),
  day.map((one) => `${one}~`),
  fc.tuple(day, day).map((days) => days.sort().join("/")),
  fc.constantFrom("2024-02-30", "2024-13", "2024-12-27/..", "", "yesterday"),
);

const boundsOf = (read: () => unknown) => {
  try {
    return read();
  } catch {
    return "refused";
  }
};

describe("the schema of a date", () => {
  it("reads each text as the grammar does, however often", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        for (const one of [...texts, ...texts]) expect(boundsOf(() => edtfDate.parse(one))).toEqual(boundsOf(() => parseEdtfDate(one)));
      }),
      { numRuns: process.env.THOROUGH ? 1000 : 50 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { timeSpan } from "./time-span";

describe("the stretch of time of a picture", () => {
  test("reaches to the day of the ledger where that is near", () => {
    expect(timeSpan(["2024-10-10", "2025-04-28"], "2025-06-01")).toEqual({ first: "2024-10-10", last: "2025-06-01", isBroken: false });
  });

  test("breaks off a little after the last day shown where that is far", () => {
    expect(timeSpan(["2025-04-28", "2024-10-10"], "2026-11-24")).toEqual({ first: "2024-10-10", last: "2025-05-04", isBroken: true });
  });

  test("leaves the room that is asked for, and never goes beyond the day of the ledger", () => {
    expect(timeSpan(["2024-10-10", "2025-04-28"], "2026-11-24", 0.4)).toEqual({ first: "2024-10-10", last: "2025-07-17", isBroken: true });
    expect(timeSpan(["2024-10-10", "2025-04-28"], "2025-07-10", 0.4)).toEqual({ first: "2024-10-10", last: "2025-07-10", isBroken: false });
  });
});

import { expect, it } from "vitest";
import { landmarks, ledger } from "../index.js";

const marks = landmarks(ledger, "troops-in-russia");

it("landmarks of a question are events of the first significance in which a party takes part, in order", () => {
  expect(marks.map(({ id }) => id)).toContain("dprk-acknowledgement-2025-04-28");
  for (const { significance, actors } of marks) {
    expect(significance).toBe(1);
    expect(actors.some(({ actor }) => actor === "dprk" || actor === "russia")).toBe(true);
  }
  const days = marks.map(({ date }) => date.earliest);
  expect(days).toEqual([...days].sort());
});

it("landmarks of a day are those known by then", () => {
  const ids = landmarks(ledger.asOf("2025-04-27"), "troops-in-russia").map(({ id }) => id);
  expect(ids).toContain("russia-acknowledgement-2025-04-26");
  expect(ids).not.toContain("dprk-acknowledgement-2025-04-28");
});

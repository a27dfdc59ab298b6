import { describe, expect, it } from "vitest";
import { casualties, ledgerFrom } from "../../testing/ledger-from.js";
import { countingsOf } from "../index.js";

type Counting = "all" | "part" | "added";

const countings = (...counts: readonly Counting[]) => {
  const quantities = counts.map((counting) => ({ question: "casualties", low: 100, counts: counting }));
  const few = ledgerFrom({
    questions: [{ ...casualties, parties: [] }],
    sources: [{ id: "report", published: "2024-12-27" }],
    claims: [{ id: "claim", quantities }],
  });
  return countingsOf(few.need("claim", "claim"));
};

describe("what the figures of a claim count", () => {
  it("is told where none of them is the whole to date, each kind once", () => {
    expect(countings("added", "part", "added")).toEqual(["added", "part"]);
  });

  it("is not told where one of them is the whole, or where there is no figure", () => {
    expect(countings("part", "all")).toEqual([]);
    expect(countings()).toEqual([]);
  });
});

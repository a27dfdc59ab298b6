import { describe, expect, it } from "vitest";
import { parseEdtfDate } from "../schema.js";
import { wordDate, wordDay, wordSaid, wordWhen } from "./dates.js";
import { wordList } from "./lists.js";
import { wordQuantity, wordQuantityAfterAt } from "./quantities.js";

describe("figures are worded as they were spoken", () => {
  it.each([
    [{ low: 3800, high: 3800, unhedged: true }, "3,800"],
    [{ low: 1100, high: 1100, approximate: true }, "about 1,100"],
    [{ low: 3000, lowExclusive: true }, "more than 3,000"],
    [{ low: 100 }, "at least 100"],
    [{ high: 12000 }, "up to 12,000"],
    [{ high: 500, highExclusive: true }, "fewer than 500"],
    [{ low: 3000, high: 4000 }, "3,000 to 4,000"],
    [{ low: 3000, high: 4000, approximate: true }, "about 3,000 to 4,000"],
    [{ low: 3000, high: 4000, lowExclusive: true }, "more than 3,000 and up to 4,000"],
    [{ low: 9_000_000, lowExclusive: true }, "more than 9 million"],
    [{ low: 9_800_000_000, high: 20_000_000_000 }, "9.8 billion to 20 billion"],
    [{ low: 1_234_560_000, high: 1_234_560_000 }, "1,234.56 million"],
    [{ low: 5_860_000, high: 5_860_000, approximate: true }, "about 5.86 million"],
    [{ low: 1_000_001, high: 1_000_001, unhedged: true }, "1,000,001"],
    [{ low: 0, high: 0, unhedged: true }, "0"],
  ])("%o: %s", (quantity, words) => {
    expect(wordQuantity(quantity)).toBe(words);
  });
});

it("never stammers after at", () => {
  expect(wordQuantityAfterAt({ low: 100 })).toBe("100 or more");
  expect(wordQuantityAfterAt({ low: 100, lowExclusive: true })).toBe("more than 100");
});

describe("dates are worded as precisely as they are known", () => {
  it.each([
    ["2024-12-27", "27 December 2024", "on 27 December 2024"],
    ["2024-12", "December 2024", "in December 2024"],
    ["2024", "2024", "in 2024"],
    ["2024-12-14/2024-12-15", "14 to 15 December 2024", "between 14 and 15 December 2024"],
    ["2024-11-30/2024-12-02", "30 November to 2 December 2024", "between 30 November and 2 December 2024"],
    ["2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025", "between 30 December 2024 and 2 January 2025"],
    ["2024-10/2024-11", "October to November 2024", "between October and November 2024"],
    ["2024-12-14~", "about 14 December 2024", "around 14 December 2024"],
    ["2024-12?", "probably December 2024", "probably December 2024"],
  ])("%s: %s", (edtf, words, when) => {
    expect(wordDate(parseEdtfDate(edtf))).toBe(words);
    expect(wordWhen(parseEdtfDate(edtf))).toBe(when);
  });

  it("leaves out the year only where it is the reader's", () => {
    expect(wordDay("2024-12-27", { near: "2024-12-30" })).toBe("27 December");
    expect(wordDay("2024-12-27", { near: "2025-01-02" })).toBe("27 December 2024");
    expect(wordDay("2024-12-27", { short: true })).toBe("27 Dec 2024");
  });
});

it("joins lists with one conjunction", () => {
  expect([wordList([]), wordList(["a"]), wordList(["a", "b"]), wordList(["a", "b", "c"], "or")]).toEqual(["", "a", "a and b", "a, b or c"]);
});

it("words when a claim was said no more precisely than it is known", () => {
  expect(wordSaid({ said: parseEdtfDate("2024-12~"), public: "2024-12-31" }, { short: true })).toBe("about Dec 2024");
  expect(wordSaid({ said: parseEdtfDate("2024-12-27"), public: "2024-12-27" })).toBe("27 December 2024");
  expect(wordSaid({ public: "2024-12-30" })).toBe("public 30 December 2024");
});

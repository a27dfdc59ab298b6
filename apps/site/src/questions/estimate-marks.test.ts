import type { Quantity } from "@tumen/core";
import { describe, expect, test } from "vitest";
import { levelOf, markOf, topOf } from "./estimate-marks";
import { linearTicks, logTicks, valueScale } from "./value-scale";

const figure = (bounds: Partial<Quantity>): Quantity => ({
  question: "casualties",
  counts: "all",
  lowExclusive: false,
  highExclusive: false,
  approximate: false,
  unhedged: false,
  ...bounds,
});

describe("the mark of a figure", () => {
  test.each([
    ["stated", { low: 3800, high: 3800, unhedged: true }],
    ["about", { low: 1100, high: 1100, approximate: true }],
    ["more", { low: 3000, lowExclusive: true }],
    ["less", { high: 12_000 }],
    ["range", { low: 3000, high: 4000 }],
  ] as const)("%s", (mark, bounds) => {
    expect(markOf(figure(bounds))).toBe(mark);
  });

  test("stands at a bound that was spoken, never between two", () => {
    expect(levelOf(figure({ low: 3000, high: 4000 }))).toBe(3000);
    expect(levelOf(figure({ high: 12_000 }))).toBe(12_000);
    expect(topOf(figure({ low: 3000, high: 4000 }))).toBe(4000);
  });
});

describe("the ticks of a value axis", () => {
  test.each([
    [3, [0, 1, 2, 3]],
    [4200, [0, 1000, 2000, 3000, 4000, 5000]],
    [12_000_000, [0, 2_500_000, 5_000_000, 7_500_000, 10_000_000, 12_500_000]],
  ])("up to %d", (most, ticks) => {
    expect(linearTicks(most)).toEqual(ticks);
  });

  test.each([
    [200, 6300, [200, 500, 1000, 2000, 5000, 10_000]],
    [350_000, 15_750_000, [200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000]],
    [20, 20, [20]],
    [1, 5_000_000, [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000]],
  ])("by powers, from %d to %d", (least, most, ticks) => {
    expect(logTicks(least, most)).toEqual(ticks);
  });
});

test.each(["linear", "log"] as const)("a %s scale holds every number, and a greater one stands higher", (kind) => {
  const numbers = [200, 1100, 3000, 4000, 6000];
  const { share } = valueScale(kind, numbers);
  const places = numbers.map(share);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(numbers.length);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...places)).toBeLessThanOrEqual(1);
});

import { expect, it } from "vitest";
import { figureMark } from "./figure-lines.js";

it.each([
  ["stated", { low: 3800, high: 3800, approximate: false }, "●"],
  ["about", { low: 1100, high: 1100, approximate: true }, "○"],
  ["more than", { low: 3000, approximate: false }, "▲"],
  ["up to", { high: 12000, approximate: false }, "▼"],
  ["a range", { low: 3000, high: 4000, approximate: false }, "┃"],
])("marks a figure that is %s", (_, quantity, mark) => {
  expect(figureMark(quantity)).toBe(mark);
});

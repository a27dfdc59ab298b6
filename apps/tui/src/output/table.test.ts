import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, span, widthOf } from "../text/lines.js";
import { tableLines } from "./table.js";

const plain = (line: Line) => line.map(({ text }) => text).join("");
const letters = (text: string) => text.replaceAll(/\s/g, "");
const anyText = fc.array(fc.constantFrom("a", "b", " ", "국", "é", "-", "3"), { maxLength: 60 }).map((signs) => signs.join(""));

const columns = [
  { title: "Said", cell: ([said]: readonly string[]) => [span(said ?? "")] },
  { title: "Count", cell: ([, count]: readonly string[]) => [span(count ?? "")], isRight: true },
  { title: "Claim", cell: ([, , claim]: readonly string[]) => [span(claim ?? "")], isFlexible: true },
];

describe("a table", () => {
  it("is never wider than the terminal, and loses no letter", () => {
    const row = fc.tuple(anyText, anyText, anyText, anyText);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 40, max: 140 }), (rows, width) => {
        const lines = tableLines(columns, rows, width, { under: ([, , , id]) => [span(id)] });
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        const count = (text: string) => [...letters(text)].sort().join("");
        expect(count(lines.map(plain).join(""))).toBe(count(["Said", "Count", "Claim", ...rows.flat()].join("")));
      }),
    );
  });

  it("stands in columns where letters are wide", () => {
    const lines = tableLines(
      columns,
      [
        ["국정원", "1", "a"],
        ["NIS", "20", "b"],
      ],
      80,
    ).map(plain);
    expect(lines.map((line) => line.trimEnd())).toEqual(["Said    Count  Claim", "국정원      1  a", "NIS        20  b"]);
  });

  it("lets the column give way that may, before the others", () => {
    const lines = tableLines(columns, [["23 Dec 2024", "1", "one two three four five six seven"]], 40).map(plain);
    expect(lines.map((line) => line.trimEnd())).toEqual([
      "Said         Count  Claim",
      "23 Dec 2024      1  one two three four",
      "                    five six seven",
    ]);
  });
});

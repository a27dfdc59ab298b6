import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, type Line, span, spread, widthOf, wrap } from "./lines.js";

const plain = (line: Line) => line.map(({ text }) => text).join("");
const anyText = fc
  .array(fc.constantFrom("a", "b", " ", "국", "정", "é", "[", "1", "]", "/"), { maxLength: 80 })
  .map((signs) => signs.join(""));

describe("wrapping", () => {
  it("never passes the width, loses no letter and adds none", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 4, max: 40 }), (a, b, width) => {
        const lines = wrap([span(a), span(b, "river")], width, "  ");
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
        expect(lines.map(plain).join("").replaceAll(" ", "")).toBe((a + b).replaceAll(" ", ""));
      }),
    );
  });

  it("counts Korean letters as two columns", () => {
    expect(wrap([span("국가정보원 국방부")], 10).map(plain)).toEqual(["국가정보원", "국방부"]);
  });

  it("keeps a footnote mark with its word", () => {
    expect(wrap([span("more than 3,000"), span("[4]", "river")], 10).map(plain)).toEqual(["more than", "3,000[4]"]);
  });

  it("indents every line but the first", () => {
    expect(wrap([span("one two three")], 7, "  ").map(plain)).toEqual(["one two", "  three"]);
  });
});

describe("a line with two ends", () => {
  it("is exactly as wide as asked, and the left gives way", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 12, max: 60 }), (left, width) => {
        const line = spread([span(left)], [span("as of")], width);
        expect(widthOf(line)).toBe(width);
        expect(plain(line).endsWith("as of")).toBe(true);
      }),
    );
  });

  it("shows by an ellipsis that something is cut off", () => {
    expect(plain(clip([span("국가정보원")], 7))).toBe("국가정…");
  });
});

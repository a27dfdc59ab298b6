import { describe, expect, test } from "vitest";
import { textWidth } from "../parts/text-width";
import { type LabelPlace, type MarkToName, placeLabels } from "./label-places";

const frame = { width: 400, height: 300 };

/** Marks scattered the same way each time, the larger first, as a map hands them over. */
const scattered = (count: number): MarkToName[] =>
  Array.from({ length: count }, (_, index) => ({
    x: (index * 137) % frame.width,
    y: (index * 89) % frame.height,
    radius: 4 + ((count - index) * 12) / count,
    width: 20 + ((index * 31) % 80),
  }));

/** The middle of the line a name stands on, from its left end to its right. */
function line({ x, y, width }: MarkToName, { dx, dy, anchor }: LabelPlace) {
  const left = x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  return { left, right: left + width, y: y + dy };
}

describe("names on a map", () => {
  test.each([5, 40, 200])("of %i marks do not cover each other and stay on the map", (count) => {
    const marks = scattered(count);
    const lines = placeLabels(marks, frame).flatMap((place, index) => {
      const mark = marks[index];
      return place && mark ? [line(mark, place)] : [];
    });
    expect(lines.length).toBeGreaterThan(0);
    for (const [index, one] of lines.entries()) {
      expect(one.left >= 0 && one.right <= frame.width && one.y > 0 && one.y < frame.height).toBe(true);
      for (const other of lines.slice(index + 1)) {
        expect(Math.abs(one.y - other.y) >= 14 || one.right <= other.left || other.right <= one.left).toBe(true);
      }
    }
  });

  test("of a place in a crowd of small ones is written all the same, and theirs give way", () => {
    const crowd = Array.from({ length: 8 }, (_, index) => ({
      x: 200 + Math.cos(index) * 30,
      y: 150 + Math.sin(index) * 30,
      radius: 4,
      width: 60,
    }));
    const [large, ...small] = placeLabels([{ x: 200, y: 150, radius: 22, width: 70 }, ...crowd], frame);
    expect(large).toBeDefined();
    expect(small.some((place) => place === undefined)).toBe(true);
  });

  test("cover as little of small marks as they can", () => {
    const own = { x: 200, y: 150, radius: 20, width: 60 };
    const around = Array.from({ length: 8 }, (_, eighth) => {
      const angle = (eighth * Math.PI) / 4;
      const isToTheLeft = eighth === 4;
      return { x: 200 + Math.cos(angle) * 45, y: 150 + Math.sin(angle) * 30, radius: isToTheLeft ? 2 : 8, width: 0 };
    });
    expect(placeLabels([own, ...around], frame)[0]).toMatchObject({ anchor: "end", dy: 4 });
  });

  test("keep off the point of a name that stands alone", () => {
    const alone = { x: 250, y: 150, radius: 0, width: 60 };
    expect(placeLabels([{ x: 200, y: 150, radius: 20, width: 60 }, alone], frame)).toEqual([
      { dx: -24, dy: 4, anchor: "end" },
      { dx: 0, dy: 0, anchor: "middle" },
    ]);
  });

  test("are left out where there is no room", () => {
    expect(placeLabels([{ x: 20, y: 20, radius: 5, width: 500 }], frame)).toEqual([undefined]);
  });

  test("take more room in Korean than as many Latin letters", () => {
    expect(textWidth("쿠르스크")).toBeGreaterThan(textWidth("Kurs"));
  });
});

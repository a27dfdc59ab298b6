import { describe, expect, test } from "vitest";
import { frameAfterKey, type MapFrame, mostZoom, wholeMap } from "./map-frame";

const size = { width: 1000, height: 480 };
const frameAfter = (keys: readonly string[]): MapFrame =>
  keys.reduce<MapFrame>((frame, key) => frameAfterKey(frame, key, size) ?? frame, wholeMap);

describe("the part of a map that is shown", () => {
  test.each([
    ["ArrowLeft"],
    ["+", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"],
    ["+", "+", "ArrowUp", "ArrowUp", "ArrowUp", "-", "ArrowLeft"],
  ])("never reaches beyond the map: %s %s %s", (...keys) => {
    const { x, y, zoom } = frameAfter(keys.filter(Boolean));
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + size.width / zoom).toBeLessThanOrEqual(size.width + 1e-9);
    expect(y + size.height / zoom).toBeLessThanOrEqual(size.height + 1e-9);
  });

  test("is enlarged around its middle, so far and no further", () => {
    const near = frameAfter(["+"]);
    expect(near.x + size.width / near.zoom / 2).toBeCloseTo(500);
    expect(frameAfter(Array.from({ length: 30 }, () => "+")).zoom).toBe(mostZoom);
    expect(frameAfter(["+", "ArrowLeft", "0"])).toEqual(wholeMap);
  });

  test("does not change by other keys", () => {
    expect(frameAfterKey(wholeMap, "a", size)).toBeUndefined();
  });
});

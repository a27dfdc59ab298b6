import { claimantGroup } from "@tumen/core/query";
import { describe, expect, it } from "vitest";
import { ledger } from "./ledger.js";
import type { Tone } from "./text/lines.js";
import { styleOf } from "./theme.js";

const tones: readonly Tone[] = ["soft", "river", "heading", "denial", "kr", "ua", "gb", "us", "ru", "kp", "nato", "other"];

/** Relative luminance of #rrggbb, as WCAG reckons it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
};

describe("colours", () => {
  it.each([
    ["dark", ["#000000", "#14171a", "#1e1e1e"]],
    ["light", ["#ffffff", "#fcfaf6"]],
  ] as const)("of the %s scheme are legible on its grounds (WCAG AA)", (scheme, grounds) => {
    for (const tone of tones)
      for (const ground of grounds)
        expect(contrast(styleOf(tone, scheme).color ?? "", ground), `${tone} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it("are none where none is wanted", () => {
    for (const tone of tones) expect(styleOf(tone, "none")).toEqual({});
  });

  it.each([
    ["nis", "kr"],
    ["zelenskyy", "ua"],
    ["nato", "nato"],
    ["russia", "ru"],
    ["dprk", "kp"],
    ["japan", "other"],
  ])("of %s are those of its country or alliance", (id, tone) => {
    expect(claimantGroup(ledger, ledger.need("actor", id))).toBe(tone);
  });
});

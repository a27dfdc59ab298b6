import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ledger, ledger, nearestQuery } from "../index.js";

const whole = ledger as unknown as Ledger;

describe("the nearest query to one that cannot be read", () => {
  it.each([
    ["claimnt:nis drone", "claimant:nis drone"],
    ["claimant:nsi", "claimant:nis"],
    ['"north korean', '"north korean"'],
    ["(drone or shell", "drone or shell"],
    ["drone or", "drone"],
    ["drone )", "drone"],
    ["drone said:2024-13-40 killed", "drone killed"],
    ["question:", ""],
    ["claimnt:nsi topic:loses sort:sad", "claimant:nis topic:losses sort:said"],
    ["drone", "drone"],
  ])("%s", (text, nearest) => {
    expect(nearestQuery(whole, text)).toBe(nearest);
  });

  it("can be read, whatever the text", () => {
    const pieces = [
      "claimant",
      "claimnt",
      "nis",
      "nsi",
      ":",
      "=",
      ",",
      "(",
      ")",
      '"',
      "<",
      "..",
      "-",
      " ",
      "or",
      "said",
      "2024-13",
      "stance",
      "국",
      "\\",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        expect(() => whole.parse(nearestQuery(whole, parts.join("")))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

import type { Claim } from "../src/model/claim.js";
import type { Quantity } from "../src/model/quantity.js";
import type { Random } from "./random.js";

/** A number with two figures that count: 11873 becomes 12000. */
function rounded(number: number): number {
  if (number < 100) return Math.round(number);
  const unit = 10 ** (Math.floor(Math.log10(number)) - 1);
  return Math.round(number / unit) * unit;
}

/** The figures of a claim, half to twice as large; ends that are open stay open. */
export function figuresLike({ quantities }: Claim, random: Random): Quantity[] {
  const factor = 2 ** (2 * random.next() - 1);
  return quantities.map(({ low, high, ...rest }) => ({
    ...rest,
    ...(low === undefined ? {} : { low: rounded(low * factor) }),
    ...(high === undefined ? {} : { high: rounded(high * factor) }),
  }));
}

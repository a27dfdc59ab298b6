import type { Quantity } from "../model/quantity.js";

const scales = [
  [1_000_000_000, "billion"],
  [1_000_000, "million"],
] as const;

/**
 * Words a number: 3,000; 5.8 million; 20 billion. In millions or billions where two digits after the point tell it all.
 *
 * @example
 * wordNumber(3000); // => "3,000"
 */
export function wordNumber(value: number): string {
  const grouped = (number: number) => number.toLocaleString("en-GB");
  const [scale, name] = scales.find(([one]) => value >= one && value % (one / 100) === 0) ?? [1, undefined];
  return name === undefined ? grouped(value) : `${grouped(value / scale)} ${name}`;
}

/**
 * Words a figure as it was spoken, with its open ends and hedges.
 *
 * @example
 * wordQuantity({ low: 3000, lowExclusive: true }); // "more than 3,000"
 */
export function wordQuantity(quantity: Pick<Quantity, "low" | "high"> & Partial<Quantity>): string {
  const { low, high } = quantity;
  const about = quantity.approximate ? "about " : "";
  if (low !== undefined && high !== undefined) {
    if (low === high) return `${about}${wordNumber(low)}`;
    if (quantity.lowExclusive || quantity.highExclusive) {
      const from = `${quantity.lowExclusive ? "more than" : "at least"} ${wordNumber(low)}`;
      return `${from} and ${quantity.highExclusive ? "fewer than" : "up to"} ${wordNumber(high)}`;
    }
    return `${about}${wordNumber(low)} to ${wordNumber(high)}`;
  }
  if (low !== undefined) return `${quantity.lowExclusive ? "more than" : "at least"} ${about}${wordNumber(low)}`;
  return high === undefined ? "an unstated number" : `${quantity.highExclusive ? "fewer than" : "up to"} ${about}${wordNumber(high)}`;
}

/** Words a figure after "at", where "at least 100" would stammer: 100 or more. */
export function wordQuantityAfterAt(quantity: Pick<Quantity, "low" | "high"> & Partial<Quantity>): string {
  const words = wordQuantity(quantity);
  return words.startsWith("at least ") && quantity.high === undefined ? `${words.slice("at least ".length)} or more` : words;
}

import type { Quantity } from "@tumen/core";

/** How a figure is drawn: the grammar of numbers. */
export type MarkKind = "stated" | "about" | "more" | "less" | "range";

/** The mark of a figure as it was spoken. */
export function markOf({ low, high, approximate }: Quantity): MarkKind {
  if (low === undefined) return "less";
  if (high === undefined) return "more";
  if (low !== high) return "range";
  return approximate ? "about" : "stated";
}

/** The bound at which a figure's line runs: its lower one, else its upper. */
export const levelOf = ({ low, high }: Quantity): number => low ?? high ?? 0;

/** The greatest number a figure names. */
export const topOf = ({ low, high }: Quantity): number => Math.max(low ?? 0, high ?? 0);

/** Round values from nought to at least the most, whole and about six of them. */
export function valueTicks(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((size) => size * power >= rough) ?? 10) * power);
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

import type { Estimates, Quantity } from "@tumen/core";

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

/** Every number that the whole figures of a question name. */
export const numbersIn = ({ series }: Pick<Estimates, "series">): readonly number[] =>
  series.flatMap(({ estimates }) => estimates.flatMap(({ quantity }) => [quantity.low ?? [], quantity.high ?? []].flat()));

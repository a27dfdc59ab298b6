import type { Quantity } from "@tumen/core/query";

/** The bound at which a figure's line runs: its lower one, else its upper. */
export const levelOf = ({ low, high }: Pick<Quantity, "low" | "high">): number => low ?? high ?? 0;

/** A scale of values over rows; the greatest value stands in row 0. */
export interface ValueScale {
  readonly rowOf: (value: number) => number;
  /** Round values, each with its row. */
  readonly ticks: readonly { readonly value: number; readonly row: number }[];
}

/** A round step of which about so many reach up to a value. */
function roundStep(most: number, count: number): number {
  const rough = Math.max(most, 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max(1, ([1, 2, 2.5, 5, 10].find((size) => size * power >= rough) ?? 10) * power);
}

function linear(most: number, rows: number): ValueScale {
  const step = roundStep(most, Math.max(2, Math.min(6, Math.floor(rows / 2))));
  const top = Math.max(1, Math.ceil(most / step)) * step;
  const rowOf = (value: number) => Math.max(0, Math.min(rows - 1, Math.round((1 - value / top) * (rows - 1))));
  return {
    rowOf,
    ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => ({ value: index * step, row: rowOf(index * step) })),
  };
}

function logarithmic(least: number, most: number, rows: number): ValueScale {
  const bottom = Math.floor(Math.log10(Math.max(1, least)));
  const top = Math.max(bottom + 1, Math.ceil(Math.log10(Math.max(1, most))));
  // A value of nought has no logarithm: it stands at the bottom, with the least.
  const share = (value: number) => (Math.log10(Math.max(10 ** bottom, value)) - bottom) / (top - bottom);
  const rowOf = (value: number) => Math.max(0, Math.min(rows - 1, Math.round((1 - share(value)) * (rows - 1))));
  const powers = Array.from({ length: top - bottom + 1 }, (_, index) => 10 ** (bottom + index));
  return { rowOf, ticks: powers.map((value) => ({ value, row: rowOf(value) })) };
}

/** The scale for figures, in so many rows: from nought, or by powers of ten. */
export function valueScale(figures: readonly Pick<Quantity, "low" | "high">[], kind: "linear" | "log", rows: number): ValueScale {
  const values = figures.flatMap(({ low, high }) => [low, high]).filter((value) => value !== undefined);
  const most = Math.max(1, ...values);
  if (kind === "linear") return linear(most, rows);
  return logarithmic(Math.min(...values.filter((value) => value > 0), most), most, rows);
}

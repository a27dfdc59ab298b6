import type { EstimateSeries } from "@tumen/core";
import { toneOf } from "../parts/tone";

/** The class of each series: the colour of its country, and a tint where the country has several. */
export function colourClasses(series: readonly EstimateSeries[]): readonly string[] {
  const seen = new Map<string, number>();
  return series.map(({ claimant }) => {
    const tone = toneOf(claimant);
    const before = seen.get(tone) ?? 0;
    seen.set(tone, before + 1);
    return before % 4 === 0 ? `tone-${tone}` : `tone-${tone} tint-${before % 4}`;
  });
}

/** Places labels from the top down so that none covers another, each as near to its figure as there is room. */
export function spreadLabels(
  wanted: readonly number[],
  { top, bottom, height }: Record<"top" | "bottom" | "height", number>,
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let least = top;
  for (const index of order) {
    places[index] = Math.max(least, wanted[index] ?? 0);
    least = (places[index] ?? 0) + height;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    places[index] = Math.min(most, places[index] ?? 0);
    most = (places[index] ?? 0) - height;
  }
  return places;
}

import type { ChosenView } from "./chosen-view";

/** Where numbers stand between the foot and the top of a picture. */
export interface ValueScale {
  readonly ticks: readonly number[];
  /** The place of a number, from 0 at the foot to 1 at the top. */
  readonly share: (value: number) => number;
}

/** Round values from nought to at least the most, whole and about six of them. */
export function linearTicks(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((size) => size * power >= rough) ?? 10) * power);
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Values that each stand a like way above the one before: 1, 2, 5, 10; tens alone where they reach far. */
export function logTicks(least: number, most: number): readonly number[] {
  const from = Math.floor(Math.log10(Math.max(1, least)));
  const to = Math.ceil(Math.log10(Math.max(10, most)));
  const powers = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const ticks = powers.length > 4 ? powers : powers.flatMap((power) => [power, 2 * power, 5 * power]);
  const first = ticks.findLastIndex((tick) => tick <= least);
  const last = ticks.findIndex((tick) => tick >= most);
  return ticks.slice(Math.max(0, first), last === -1 ? undefined : last + 1);
}

/** The scale on which figures are drawn: from nought, or by powers, where each step up is a multiple. */
export function valueScale(kind: ChosenView["scale"], values: readonly number[]): ValueScale {
  const most = Math.max(1, ...values);
  if (kind === "linear") {
    const ticks = linearTicks(most * 1.08);
    const top = ticks.at(-1) ?? 1;
    return { ticks, share: (value) => value / top };
  }
  const positive = values.filter((value) => value > 0);
  const ticks = logTicks(Math.min(...positive, most), most * 1.05);
  const [foot, top] = [ticks[0] ?? 1, ticks.at(-1) ?? 10];
  const height = Math.log(top / foot) || 1;
  return { ticks, share: (value) => (value <= foot ? 0 : Math.log(value / foot) / height) };
}

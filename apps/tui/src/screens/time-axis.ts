import { addMonths, type Day, daysBetween, startOfMonth, wordDay } from "@tumen/core/query";

/** Two days between which something is drawn. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** The column of a day, of so many columns. */
export function columnOf(day: Day, { first, last }: Stretch, width: number): number {
  const days = Math.max(1, daysBetween(first, last));
  return Math.max(0, Math.min(width - 1, Math.round((daysBetween(first, day) / days) * (width - 1))));
}

/** Months between ticks, the closest first. */
const steps = [1, 2, 3, 6, 12, 24, 48] as const;

/** "Dec 2024", as wide as every other. */
const monthWords = (day: Day) => wordDay(day, { short: true }).replace(/^\d+ /, "");

/** The labels of a time axis in one line: the first days of months, as many as stand apart; the two ends where none does. */
export function axisLabels(stretch: Stretch, width: number): string {
  const { first, last } = stretch;
  const starts: Day[] = [];
  for (let day = startOfMonth(addMonths(startOfMonth(first), 1)); day <= last; day = addMonths(day, 1)) starts.push(day);
  const room = Math.max(1, Math.floor(width / 12));
  const step = steps.find((size) => starts.length / size <= room) ?? 96;
  const ticks = starts.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0);
  if (ticks.length < 2) {
    const [from, to] = [wordDay(first, { short: true }), wordDay(last, { short: true })];
    return from.length + to.length + 2 > width || first === last
      ? to.padStart(width).slice(0, width)
      : from + to.padStart(width - from.length);
  }
  let line = "";
  for (const day of ticks) {
    const label = monthWords(day);
    const at = Math.min(columnOf(day, stretch, width), width - label.length);
    if (at >= line.length + (line === "" ? 0 : 2)) line = line.padEnd(at) + label;
  }
  return line.padEnd(width);
}

import { addDays, type Day, startOfMonth } from "@tumen/core";
import type { Wording } from "@tumen/core/wording";
import { percentAt } from "../frame/day-axis";

/** A tick of a time axis, with its place in percent. */
export interface TimeTick {
  readonly day: Day;
  readonly label: string;
  readonly x: number;
}

const monthOf = (start: Day) => ({ edtf: start.slice(0, 7), earliest: start, latest: addDays(startOfMonth(addDays(start, 31)), -1) });

/** The first days of months between two days, at most so many, evenly spread; the two days themselves where too few lie between. */
export function timeTicks(first: Day, last: Day, words: Wording, most = 7): readonly TimeTick[] {
  const starts: Day[] = [];
  for (let day = startOfMonth(addDays(startOfMonth(first), 31)); day <= last; day = startOfMonth(addDays(day, 31))) starts.push(day);
  const step = [1, 2, 3, 6, 12, 24, 48].find((size) => starts.length / size <= most) ?? 96;
  const kept = starts.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0);
  if (kept.length < 2 && first !== last) {
    return [
      { day: first, label: words.day(first, { short: true }), x: 0 },
      { day: last, label: words.day(last, { short: true }), x: 100 },
    ];
  }
  return kept.map((day) => ({
    day,
    label: words.date(monthOf(day), { short: true }),
    x: Math.round(percentAt(day, first, last) * 100) / 100,
  }));
}

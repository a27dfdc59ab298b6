import { addDays, type Day, startOfMonth, wordDay } from "@tumen/core";
import { percentAt } from "../frame/day-axis";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A tick of a time axis, with its place in percent. */
export interface TimeTick {
  readonly day: Day;
  readonly label: string;
  readonly x: number;
}

/** The first days of months between two days, at most so many, evenly spread; the two days themselves where too few lie between. */
export function timeTicks(first: Day, last: Day, most = 7): readonly TimeTick[] {
  const starts: Day[] = [];
  for (let day = startOfMonth(addDays(startOfMonth(first), 31)); day <= last; day = startOfMonth(addDays(day, 31))) starts.push(day);
  const step = [1, 2, 3, 6, 12, 24, 48].find((size) => starts.length / size <= most) ?? 96;
  const kept = starts.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % step === 0);
  if (kept.length < 2 && first !== last) {
    return [
      { day: first, label: wordDay(first, { short: true }), x: 0 },
      { day: last, label: wordDay(last, { short: true }), x: 100 },
    ];
  }
  return kept.map((day) => ({
    day,
    label: `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
    x: Math.round(percentAt(day, first, last) * 100) / 100,
  }));
}

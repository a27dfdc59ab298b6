import { addDays, type Day, daysBetween } from "@tumen/core";
import { percentAt } from "../frame/day-axis";

/** The stretch of time a picture covers. */
export interface TimeSpan {
  readonly first: Day;
  /** The day at its right end. */
  readonly last: Day;
  /** Whether the day of the ledger lies so far beyond what is shown that the axis breaks off before it. */
  readonly isBroken: boolean;
}

/** How much longer than what it shows a picture may grow to reach the day of the ledger. */
const mostGrowth = 1 / 3;

/** What stays free after the last day before the axis breaks off, as a share of the time shown: a figure must not stand on the break. */
const roomForMark = 0.03;

/**
 * From the first of the days to the day of the ledger; where that lies far beyond them, to a little after the last of them, and the axis
 * breaks off.
 */
export function timeSpan(days: readonly Day[], asOf: Day, room = roomForMark): TimeSpan {
  const sorted = [...days].sort();
  const first = sorted[0] ?? asOf;
  const last = sorted.at(-1) ?? asOf;
  const length = daysBetween(first, last);
  if (asOf <= last) return { first, last, isBroken: false };
  if (daysBetween(last, asOf) <= length * Math.max(mostGrowth, room)) return { first, last: asOf, isBroken: false };
  return { first, last: addDays(last, Math.max(1, Math.ceil(length * room))), isBroken: true };
}

/** Where a day stands in a stretch of time, in percent. */
export const percentIn = (day: Day, { first, last }: TimeSpan): number => percentAt(day, first, last);

import { addDays, type Day, daysBetween } from "@tumen/core";
import { percentAt } from "../frame/day-axis";

/** The stretch of time a picture covers. */
export interface TimeSpan {
  readonly first: Day;
  /** The day at its right end. */
  readonly last: Day;
  /** Whether the day of the ledger lies so far beyond the last figure that the axis breaks off before it. */
  readonly isBroken: boolean;
}

/** How much longer than the figures a picture may grow to reach the day of the ledger. */
const mostGrowth = 1 / 3;

/** From the first of the days to the day of the ledger; where that lies far beyond them, to the last of them, and the axis breaks off. */
export function timeSpan(days: readonly Day[], asOf: Day): TimeSpan {
  const sorted = [...days].sort();
  const first = sorted[0] ?? asOf;
  const last = sorted.at(-1) ?? asOf;
  const length = daysBetween(first, last);
  if (asOf <= last) return { first, last, isBroken: false };
  if (daysBetween(last, asOf) <= length * mostGrowth) return { first, last: asOf, isBroken: false };
  // A little room, so that the last figure does not stand on the break.
  return { first, last: addDays(last, Math.max(1, Math.ceil(length * 0.03))), isBroken: true };
}

/** Where a day stands in a stretch of time, in percent. */
export const percentIn = (day: Day, { first, last }: TimeSpan): number => percentAt(day, first, last);

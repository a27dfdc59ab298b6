import { addDays, addMonths, type Day, daysBetween, isDay, startOfMonth } from "@tumen/core";

/** How the time axis is cut. */
export type Cut = "month" | "week" | "day";

/** How the time axis may be cut, from the widest. */
export const cuts: readonly Cut[] = ["month", "week", "day"];

/** A stretch of the time axis; without ends it is all there is. */
export interface TimeRange {
  readonly from?: Day;
  readonly to?: Day;
}

const endOfMonth = (day: Day): Day => addDays(addMonths(startOfMonth(day), 1), -1);

/** The first or the last day that a year, a month or a day written in an address means; undefined where it means none. */
export function dayMeant(text: string | undefined, end: "first" | "last"): Day | undefined {
  if (text === undefined) return undefined;
  if (isDay(text)) return text;
  const month = /^\d{4}$/.test(text) ? `${text}-${end === "first" ? "01" : "12"}` : text;
  if (!isDay(`${month}-01`)) return undefined;
  return end === "first" ? `${month}-01` : endOfMonth(`${month}-01`);
}

/** How a stretch is cut unless the reader asks otherwise: as finely as leaves bars wide enough to hit. */
export function usualCut({ from, to }: { readonly from: Day; readonly to: Day }): Cut {
  const days = daysBetween(from, to) + 1;
  if (days <= 62) return "day";
  return days <= 400 ? "week" : "month";
}

/** The last day of a stretch of the axis. */
export function endOf(start: Day, by: Cut): Day {
  if (by === "month") return endOfMonth(start);
  return by === "week" ? addDays(start, 6) : start;
}

/** The next wider stretch around one: from days to their month, to their year, to all. */
export function widerThan({ from, to }: { readonly from: Day; readonly to: Day }): TimeRange {
  const [first, last] = [startOfMonth(from), endOfMonth(to)];
  if ((first !== from || last !== to) && first.slice(0, 7) === last.slice(0, 7)) return { from: first, to: last };
  const year = from.slice(0, 4);
  const [january, december] = [`${year}-01-01`, `${year}-12-31`];
  if (year === to.slice(0, 4) && (from !== january || to !== december)) return { from: january, to: december };
  return {};
}

import { type Day, daysBetween, startOfWeek } from "@tumen/core";
import { ledger } from "../reading/ledger";
import { firstDay, latestDay } from "../reading/reading";

/** A week on the axis, and how many claims became public in it. */
export interface Week {
  readonly start: Day;
  readonly claims: number;
}

/** The axis of days under the header. */
export interface DayAxis {
  readonly first: Day;
  readonly last: Day;
  /** How many weeks long it is, whole or not. */
  readonly length: number;
  readonly weeks: readonly Week[];
  readonly years: readonly { readonly year: string; readonly x: number }[];
  readonly most: number;
}

/** Where a day stands between two others, in percent; days outside stand at the ends. */
export function percentAt(day: Day, first: Day, last: Day): number {
  const whole = Math.max(1, daysBetween(first, last));
  return Math.min(100, Math.max(0, (daysBetween(first, day) / whole) * 100));
}

const round = (value: number) => Math.round(value * 100) / 100;

let held: DayAxis | undefined;

/** The axis from the first day of the ledger to its latest; the same for every page until a day has passed. */
export function dayAxis(): DayAxis {
  const first = startOfWeek(firstDay());
  const last = latestDay();
  if (held?.first === first && held.last === last) return held;
  const weeks = ledger
    .timeline({ by: "week" })
    .filter(({ start }) => start >= first && start <= last)
    .map(({ start, claims }): Week => ({ start, claims: claims.length }));
  const years: { year: string; x: number }[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; year <= Number(last.slice(0, 4)); year += 1) {
    years.push({ year: String(year), x: round(percentAt(`${year}-01-01`, first, last)) });
  }
  held = {
    first,
    last,
    length: round(Math.max(1, daysBetween(first, last)) / 7),
    weeks,
    years,
    most: Math.max(1, ...weeks.map(({ claims }) => claims)),
  };
  return held;
}

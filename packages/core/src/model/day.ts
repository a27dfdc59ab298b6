import type { Day } from "./date.js";

const millisecondsADay = 86_400_000;

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has, the first month being 1; none where there is no such month. */
function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0);
}

/**
 * Whether the text is a day of the calendar, `YYYY-MM-DD`.
 *
 * @example
 * isDay("2024-02-30"); // => false
 */
export function isDay(text: string): boolean {
  // Counted rather than handed to Date, which takes ten times as long: a query reads its days several times.
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && day >= 1 && day <= daysOfMonth(year, month);
}

/**
 * The day so many days later; earlier where the number is negative.
 *
 * @example
 * addDays("2024-12-31", 1); // => "2025-01-01"
 */
export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);

/**
 * The same day of a month so many months later, or that month's last day; earlier where the number is negative.
 *
 * @example
 * addMonths("2025-01-31", 1); // => "2025-02-28"
 */
export function addMonths(day: Day, months: number): Day {
  const month = (later: number) => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + later, 1));
  const last = addDays(
    month(months + 1)
      .toISOString()
      .slice(0, 10),
    -1,
  );
  const wished = `${month(months).toISOString().slice(0, 8)}${day.slice(8)}`;
  return wished < last ? wished : last;
}

/**
 * Days from the first day to the second; negative where the second is earlier.
 *
 * @example
 * daysBetween("2024-12-19", "2024-12-27"); // => 8
 */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);

/**
 * The Monday of the day's week.
 *
 * @example
 * startOfWeek("2024-12-27"); // => "2024-12-23"
 */
export const startOfWeek = (day: Day): Day => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/**
 * The first day of the day's month.
 *
 * @example
 * startOfMonth("2024-12-27"); // => "2024-12-01"
 */
export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

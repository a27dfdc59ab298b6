import type { Day } from "./date.js";

const millisecondsADay = 86_400_000;

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day so many days later; earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10);

/** The same day of a month so many months later, or that month's last day; earlier where the number is negative. */
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

/** Days from the first day to the second; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);

/** The Monday of the day's week. */
export const startOfWeek = (day: Day): Day => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** The first day of the day's month. */
export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

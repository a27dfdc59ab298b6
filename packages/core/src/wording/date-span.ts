import type { Day, EdtfDate } from "../model/date.js";

/** How precisely a date is known, whatever the language. */
export interface DateSpan {
  readonly kind: "day" | "days" | "month" | "months" | "year";
  readonly hedge: "about" | "probably" | undefined;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** A day in its parts. */
export interface CalendarDay {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** A day in its parts. */
export function calendarDay(day: Day): CalendarDay {
  const [year, month, date] = day.split("-").map(Number);
  return { year: year ?? 0, month: month ?? 1, day: date ?? 1 };
}

const daysIn = ({ year, month }: CalendarDay) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function kindOf(from: CalendarDay, to: CalendarDay): DateSpan["kind"] {
  const isSameYear = from.year === to.year;
  if (from.day === 1 && to.day === daysIn(to)) {
    if (isSameYear && from.month === 1 && to.month === 12) return "year";
    return isSameYear && from.month === to.month ? "month" : "months";
  }
  return isSameYear && from.month === to.month && from.day === to.day ? "day" : "days";
}

/** How precisely a date is known: a day, a month, a year or a stretch, and whether it is about or probably so. */
export function dateSpan({ edtf, earliest, latest }: EdtfDate): DateSpan {
  const [from, to] = [calendarDay(earliest), calendarDay(latest)];
  const hedge = /[~%]/.test(edtf) ? "about" : edtf.includes("?") ? "probably" : undefined;
  return { kind: kindOf(from, to), hedge, from, to };
}

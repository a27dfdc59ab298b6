import type { Day, EdtfDate } from "../../model/date.js";
import { type CalendarDay, calendarDay, type DateSpan, dateSpan } from "../date-span.js";
import type { DayWordingOptions } from "../dates.js";

type Precision = "year" | "month" | "day";

/** Year, month and day, down to a precision and from where they begin to differ: 2024년 12월 27일; in short 2024. 12. 27. */
function parts({ year, month, day }: CalendarDay, precision: Precision, short: boolean, from: Precision = "year"): string {
  const all = [
    ["year", short ? `${year}.` : `${year}년`],
    ["month", short ? `${month}.` : `${month}월`],
    ["day", short ? `${day}.` : `${day}일`],
  ] as const;
  const rank = { year: 0, month: 1, day: 2 };
  return all
    .filter(([name]) => rank[name] <= rank[precision] && rank[name] >= rank[from])
    .map(([, words]) => words)
    .join(" ");
}

const isNear = ({ year }: CalendarDay, near: Day | undefined) => near !== undefined && calendarDay(near).year === year;

/** Words a day: 2024년 12월 27일. */
export const koreanDay = (day: Day, { short = false, near }: DayWordingOptions = {}): string => {
  const date = calendarDay(day);
  return parts(date, "day", short, isNear(date, near) ? "month" : "year");
};

function spanWords({ kind, from, to }: DateSpan, { short = false, near }: DayWordingOptions, joined: (from: string, to: string) => string) {
  if (kind === "year") return short ? `${from.year}` : parts(from, "year", short);
  const precision = kind === "month" || kind === "months" ? "month" : "day";
  const start = parts(from, precision, short, isNear(from, near) && isNear(to, near) ? "month" : "year");
  if (kind === "day" || kind === "month") return start;
  const differs = from.year !== to.year ? "year" : from.month !== to.month || precision === "month" ? "month" : "day";
  return joined(start, parts(to, precision, short, differs));
}

/** Words a date as precisely as it is known: 2024년 12월 27일; 2024년 12월; 2024년 12월 14일경; 2024년 12월 14일~15일. */
export function koreanDate(date: EdtfDate, options: DayWordingOptions = {}): string {
  const span = dateSpan(date);
  const words = spanWords(span, options, (from, to) => `${from}~${to}`);
  return span.hedge === "about" ? `${words}경` : span.hedge === "probably" ? `${words}(추정)` : words;
}

/** Words a date with its particle: 2024년 12월 27일에; 2024년 12월 14일경에; 2024년 12월 14일에서 15일 사이에. */
export function koreanWhen(date: EdtfDate, options: DayWordingOptions = {}): string {
  const span = dateSpan(date);
  const words = spanWords(span, options, (from, to) => `${from}에서 ${to} 사이`);
  return span.hedge === "about" ? `${words}경에` : span.hedge === "probably" ? `아마 ${words}에` : `${words}에`;
}

import type { Day, EdtfDate } from "../../model/date.js";
import { type CalendarDay, calendarDay, type DateSpan, dateSpan } from "../date-span.js";
import type { DayWordingOptions } from "../dates.js";

const months = {
  nominative: [
    "січень",
    "лютий",
    "березень",
    "квітень",
    "травень",
    "червень",
    "липень",
    "серпень",
    "вересень",
    "жовтень",
    "листопад",
    "грудень",
  ],
  genitive: ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
  locative: ["січні", "лютому", "березні", "квітні", "травні", "червні", "липні", "серпні", "вересні", "жовтні", "листопаді", "грудні"],
  short: ["січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."],
};

type Form = keyof typeof months;

const monthOf = ({ month }: CalendarDay, form: Form) => months[form][month - 1] ?? "";

const yearOf = ({ year }: CalendarDay, { short, near }: DayWordingOptions) =>
  near !== undefined && calendarDay(near).year === year ? "" : short ? ` ${year}` : ` ${year} року`;

const dayWords = (date: CalendarDay, options: DayWordingOptions) =>
  `${date.day} ${monthOf(date, options.short ? "short" : "genitive")}${yearOf(date, options)}`;

/** Words a day: 27 грудня 2024 року; in short 27 груд. 2024. The form is the genitive, as after "від". */
export const ukrainianDay = (day: Day, options: DayWordingOptions = {}): string => dayWords(calendarDay(day), options);

function monthsWords({ kind, from, to }: DateSpan, options: DayWordingOptions, form: Form): string {
  const last = `${monthOf(to, options.short ? "short" : form)}${yearOf(to, options)}`;
  if (kind === "month") return last;
  return `${monthOf(from, options.short ? "short" : form)}${from.year === to.year ? "" : yearOf(from, options)} – ${last}`;
}

function daysWords({ from, to }: DateSpan, options: DayWordingOptions): string {
  if (from.year === to.year && from.month === to.month) return `${from.day}–${dayWords(to, options)}`;
  const near = from.year === to.year ? `${to.year}-01-01` : options.near;
  return `${dayWords(from, { ...options, near })} – ${dayWords(to, options)}`;
}

function spanWords(span: DateSpan, options: DayWordingOptions, form: "nominative" | "locative"): string {
  switch (span.kind) {
    case "day":
      return dayWords(span.to, options);
    case "days":
      return daysWords(span, options);
    case "year":
      return options.short ? `${span.to.year}` : `${span.to.year} ${form === "locative" ? "році" : "рік"}`;
    default:
      return monthsWords(span, options, form);
  }
}

const hedges = { about: "приблизно ", probably: "імовірно " } as const;

/** Words a date as precisely as it is known: 27 грудня 2024 року; грудень 2024 року; приблизно 14 грудня 2024 року; 14–15 грудня 2024 року. */
export function ukrainianDate(date: EdtfDate, options: DayWordingOptions = {}): string {
  const span = dateSpan(date);
  return `${span.hedge ? hedges[span.hedge] : ""}${spanWords(span, options, "nominative")}`;
}

/** Words when: 27 грудня 2024 року; у грудні 2024 року; у 2024 році; приблизно 14 грудня 2024 року. */
export function ukrainianWhen(date: EdtfDate, options: DayWordingOptions = {}): string {
  const span = dateSpan(date);
  const isWithin = span.kind !== "day" && span.kind !== "days";
  return `${span.hedge ? hedges[span.hedge] : ""}${isWithin ? "у " : ""}${spanWords(span, options, "locative")}`;
}

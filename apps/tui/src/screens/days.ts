import { addMonths } from "@tumen/core";
import { dayRange, ledger, today } from "../ledger.js";

/** The nearest day before or after on which something became public; the day itself where there is none. */
export function stepDay(day: string, direction: -1 | 1): string {
  const days = ledger.days();
  return (direction < 0 ? days.findLast((one) => one < day) : days.find((one) => one > day)) ?? day;
}

/** The same day of the month before or after, or that month's last day; never outside the ledger's own days. */
export function stepMonth(day: string, direction: -1 | 1): string {
  const { first, last } = dayRange(today());
  const stepped = addMonths(day, direction);
  return stepped < first ? first : stepped > last ? last : stepped;
}

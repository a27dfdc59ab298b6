import { addDays } from "@tumen/core";
import { dayRange, ledger, today } from "../ledger.js";

/** The nearest day before or after on which something became public; the day itself where there is none. */
export function stepDay(day: string, direction: -1 | 1): string {
  const days = ledger.days();
  return (direction < 0 ? days.findLast((one) => one < day) : days.find((one) => one > day)) ?? day;
}

/** The same day of the month before or after, or that month's last day; never outside the ledger's own days. */
export function stepMonth(day: string, direction: -1 | 1): string {
  const { first, last } = dayRange(today());
  const month = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + direction, 1)).toISOString().slice(0, 7);
  const end = addDays(addDays(`${month}-01`, 31).slice(0, 7).concat("-01"), -1);
  const wished = `${month}-${day.slice(8)}`;
  const stepped = wished > end ? end : wished;
  return stepped < first ? first : stepped > last ? last : stepped;
}

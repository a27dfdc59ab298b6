import { type Day, type Ledger, nearestDay } from "@tumen/core/query";

/** The days between which a ledger has something new, and the one that is shown unless another is asked for. */
export function dayRange(ledger: Ledger, today: Day): { readonly first: Day; readonly last: Day; readonly start: Day } {
  const days = ledger.days();
  return { first: days[0] ?? today, last: days.at(-1) ?? today, start: ledger.latestDay(today) };
}

/**
 * A day as far as the ledger reaches: its last in place of a later one. A day before its first stays: that nothing was public then is an
 * answer, and no guess.
 */
export function reachedDay(ledger: Ledger, day: Day, today: Day): Day {
  const nearest = nearestDay(ledger, day, today);
  return nearest < day ? nearest : day;
}

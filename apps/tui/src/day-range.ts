import type { Day, Ledger } from "@tumen/core/query";

/** The days between which a ledger has something new, and the one that is shown unless another is asked for. */
export function dayRange(ledger: Ledger, today: Day): { readonly first: Day; readonly last: Day; readonly start: Day } {
  const days = ledger.days();
  return { first: days[0] ?? today, last: days.at(-1) ?? today, start: ledger.latestDay(today) };
}

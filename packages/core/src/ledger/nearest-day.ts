import type { Day } from "../model/date.js";
import type { Records } from "./records.js";

/**
 * The day nearest to one of the calendar of which a ledger can tell: from its first day to its last with something new, none after today.
 * What it would show as of a later day might be cited as what was known then, and nobody knows that yet.
 *
 * @param today - the day on which it is asked: a reader's own, or that of a server.
 * @example
 * nearestDay(ledger, "2024-12-25", "2025-06-01"); // => "2024-12-25"
 * nearestDay(ledger, "2030-01-01", "2024-12-27"); // => "2024-12-27"
 */
export function nearestDay(records: Records, day: Day, today: Day): Day {
  const last = records.latestDay(today);
  if (day > last) return last;
  const [first = last] = records.days();
  if (day >= first) return day;
  return first < last ? first : last;
}

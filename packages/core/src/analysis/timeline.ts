import type { ClaimFilter } from "../ledger/claim-filter.js";
import { InvalidOptionError } from "../ledger/errors.js";
import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Day } from "../model/date.js";
import { addDays, startOfMonth, startOfWeek } from "../model/day.js";
import type { LedgerEvent } from "../model/event.js";

/** A stretch of the time axis. */
export interface TimelineBucket {
  /** First day of the stretch. */
  readonly start: Day;
  /** Claims that became public in it. */
  readonly claims: readonly Claim[];
  /** Events that began in it. */
  readonly events: readonly LedgerEvent[];
}

/** How the time axis is cut, and which claims stand on it. */
export interface TimelineOptions extends ClaimFilter {
  readonly by?: "day" | "week" | "month";
  /** These claims, in place of those that meet the filter. */
  readonly claims?: readonly Claim[];
}

const starts = { day: (day: Day) => day, week: startOfWeek, month: startOfMonth };

const next = (start: Day, by: "day" | "week" | "month"): Day =>
  by === "month" ? startOfMonth(addDays(start, 31)) : addDays(start, by === "week" ? 7 : 1);

/**
 * Claims by the day they became public, and the events they are about, on a time axis without gaps.
 *
 * @param options - `by` is `month` unless given; weeks begin on Monday.
 * @throws InvalidOptionError if `by` is none of them.
 */
export function timeline(records: Records, options: TimelineOptions = {}): readonly TimelineBucket[] {
  const { by = "month", claims: given, ...filter } = options;
  if (!Object.hasOwn(starts, by)) throw new InvalidOptionError("by", by, Object.keys(starts));
  const claims = given ?? records.claims(filter);
  const eventIds = new Set(claims.flatMap(({ about }) => (about.event === undefined ? [] : [about.event])));
  const buckets = new Map<Day, { start: Day; claims: Claim[]; events: LedgerEvent[] }>();
  const bucket = (day: Day) => {
    const start = starts[by](day);
    const held = buckets.get(start) ?? { start, claims: [], events: [] };
    buckets.set(start, held);
    return held;
  };
  for (const claim of claims) bucket(claim.public).claims.push(claim);
  for (const event of records.events()) if (eventIds.has(event.id)) bucket(event.date.earliest).events.push(event);
  const days = [...buckets.keys()].sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  for (let start = first; start <= last; start = next(start, by)) bucket(start);
  return [...buckets.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}

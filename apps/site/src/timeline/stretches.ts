import type { Claim, Day, LedgerEvent } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { endOf } from "./time-range";
import { queryOf, type TimelineRequest } from "./timeline-request";

/** A stretch of the axis as a page shows it. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** The stretch in words: a month, a span of days, a day. */
  readonly words: string;
  /** The same with the months cut short, for a row of a narrow screen. */
  readonly shortWords: string;
  readonly claims: readonly Claim[];
  readonly events: readonly LedgerEvent[];
  /** The part of an address that shows this stretch alone. */
  readonly query: Readonly<Record<string, string>>;
}

/** A span of days as core words the date of a record that is known so precisely. */
const spanWords = (from: Day, to: Day, { words }: Reading, form: { readonly short?: boolean } = {}): string =>
  from === to ? words.day(from, form) : words.date({ edtf: `${from}/${to}`, earliest: from, latest: to }, form);

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The stretches of the axis that an address asks for, without gaps. Those that reach over its ends hold only what lies within them. */
export function stretchesOf(request: TimelineRequest, reading: Reading): readonly Stretch[] {
  const { by, topic, actor, shown } = request;
  const query = [topic && `topic:${topic}`, actor && `actor:${actor}`].filter(Boolean).join(" ");
  const isShown = (day: Day) => day >= shown.from && day <= shown.to;
  return reading.view
    .timeline({ by, claims: reading.view.find(query) })
    .filter(({ start }) => endOf(start, by) >= shown.from && start <= shown.to)
    .map(({ start, claims, events }) => {
      const whole = { from: start, to: endOf(start, by) };
      // A month that the ends cut short is still called by its name, and leads to all of it.
      const { from, to } = by === "month" ? whole : { from: later(start, shown.from), to: earlier(whole.to, shown.to) };
      return {
        from,
        to,
        words: spanWords(from, to, reading),
        shortWords: spanWords(from, to, reading, { short: true }),
        claims: claims.filter((claim) => isShown(claim.public)),
        events: events.filter(({ date }) => isShown(date.earliest)),
        query: queryOf({ from, to }, request),
      };
    });
}

/** A span of days in words. */
export const rangeWords = (range: { readonly from: Day; readonly to: Day }, reading: Reading): string =>
  spanWords(range.from, range.to, reading);

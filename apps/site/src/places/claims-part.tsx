import type { Claim, LedgerEvent } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { DayLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import type { Reading } from "../reading/reading";
import { EventsList } from "../records/events-list";

/** How many a page shows before it leads to the rest. */
const shown = 20;

interface ClaimsPartProps {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** The query that finds them all. */
  readonly query: string;
  readonly reading: Reading;
}

/** The newest claims about a record, and the way to all of them. */
export function ClaimsPart({ title, claims, query, reading }: ClaimsPartProps) {
  if (claims.length === 0) return null;
  const newest = claims.toReversed().slice(0, shown);
  return (
    <RecordPart id="claims" title={title}>
      {claims.length > newest.length && (
        <p className="text-soft text-sm">
          {reading.t("places.order", { shown: reading.words.number(newest.length), count: reading.words.number(claims.length) })}
        </p>
      )}
      <ClaimList claims={newest} reading={reading} />
      {claims.length > newest.length && (
        <p className="mt-4">
          <DayLink reading={reading} path="/claims" query={{ q: query }} className="link">
            {reading.t("places.all", { count: reading.words.number(claims.length) })}
          </DayLink>
        </p>
      )}
    </RecordPart>
  );
}

interface EventsPartProps {
  readonly title: string;
  readonly events: readonly LedgerEvent[];
  readonly reading: Reading;
}

/** The newest events of a record, the earlier ones folded away. */
export function EventsPart({ title, events, reading }: EventsPartProps) {
  if (events.length === 0) return null;
  const [newest, earlier] = [events.toReversed().slice(0, shown), events.toReversed().slice(shown)];
  return (
    <RecordPart id="events" title={title}>
      <EventsList events={newest} reading={reading} />
      {earlier.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-soft">
            {reading.t("places.allEvents", { count: reading.words.number(earlier.length) })}
          </summary>
          <EventsList events={earlier} reading={reading} />
        </details>
      )}
    </RecordPart>
  );
}

import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Day } from "../model/date.js";
import type { LedgerEvent } from "../model/event.js";
import { VisibilityDays } from "./visibility.js";

const held = new WeakMap<Dataset, VisibilityDays>();

/** The days from which the records of a dataset can be seen. */
export function visibilityOf(dataset: Dataset): VisibilityDays {
  const days = held.get(dataset) ?? new VisibilityDays(dataset);
  held.set(dataset, days);
  return days;
}

/** A claim as it could be read on the day: later documents, later relations and later corrections by others are left out. */
function claimOn(claim: Claim, day: Day, days: VisibilityDays): Claim {
  if (days.settled(claim.id) <= day) return claim;
  const earlier = (ids: string[]) => ids.filter((id) => days.claim(id) <= day);
  const { status, ...rest } = claim;
  const keepStatus = status && (status.by === "ledger" || status.date.latest <= day);
  return {
    ...rest,
    ...(keepStatus ? { status } : {}),
    citations: claim.citations.filter(({ source }) => days.source(source) <= day),
    revises: earlier(claim.revises),
    restsOn: earlier(claim.restsOn),
    contradicts: earlier(claim.contradicts),
    confirms: earlier(claim.confirms),
    denies: earlier(claim.denies),
  };
}

function eventOn(event: LedgerEvent, isKnown: (id: string) => boolean): LedgerEvent {
  const { partOf, ...rest } = event;
  return { ...rest, ...(partOf !== undefined && isKnown(partOf) ? { partOf } : {}), related: event.related.filter(isKnown) };
}

/** What could be known on a day: nothing that became public after it, in records, in lists or inside a record. */
export function viewOf(dataset: Dataset, day: Day): Dataset {
  const days = visibilityOf(dataset);
  const isReadable = (id: string) => days.source(id) <= day;
  const isKnown = (id: string) => days.event(id) <= day;
  return {
    ...dataset,
    claims: dataset.claims.filter((claim) => claim.public <= day).map((claim) => claimOn(claim, day, days)),
    sources: dataset.sources
      .filter(({ id }) => isReadable(id))
      .map((source) => {
        if (source.copies === undefined || isReadable(source.copies)) return source;
        const { copies: _, ...rest } = source;
        return rest;
      }),
    events: dataset.events.filter(({ id }) => isKnown(id)).map((event) => eventOn(event, isKnown)),
  };
}

import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Day } from "../model/date.js";
import type { LedgerEvent } from "../model/event.js";
import type { Source } from "../model/source.js";
import { visibleFrom } from "../model/visible-from.js";

/** A claim as it could be read on the day: later documents, later relations and later corrections by others are left out. */
function claimOn(claim: Claim, day: Day, isVisible: { claim: (id: string) => boolean; source: (id: string) => boolean }): Claim {
  const earlier = (ids: string[]) => ids.filter(isVisible.claim);
  const { status, ...rest } = claim;
  // Our own corrections are not replayed: a view shows the world of that day with the records as they now stand.
  const keepStatus = status && (status.by === "ledger" || status.date.latest <= day);
  return {
    ...rest,
    ...(keepStatus ? { status } : {}),
    citations: claim.citations.filter((citation) => isVisible.source(citation.source)),
    revises: earlier(claim.revises),
    restsOn: earlier(claim.restsOn),
    contradicts: earlier(claim.contradicts),
    confirms: earlier(claim.confirms),
    denies: earlier(claim.denies),
  };
}

function eventOn(event: LedgerEvent, isVisible: (id: string) => boolean): LedgerEvent {
  const { partOf, ...rest } = event;
  return { ...rest, ...(partOf !== undefined && isVisible(partOf) ? { partOf } : {}), related: event.related.filter(isVisible) };
}

/** What could be known on a day: nothing that became public after it, in records, in lists or inside a record. */
export function viewOf(dataset: Dataset, day: Day): Dataset {
  const claims = dataset.claims.filter((claim) => claim.public <= day);
  const claimIds = new Set(claims.map(({ id }) => id));
  const readable = (source: Source) => (visibleFrom(source) ?? "9999") <= day;
  const sources = dataset.sources.filter(readable);
  const sourceIds = new Set(sources.map(({ id }) => id));
  // An event is known once somebody has claimed something about it.
  const eventIds = new Set(claims.flatMap(({ about }) => (about.event === undefined ? [] : [about.event])));
  const isVisible = { claim: (id: string) => claimIds.has(id), source: (id: string) => sourceIds.has(id) };
  return {
    ...dataset,
    claims: claims.map((claim) => claimOn(claim, day, isVisible)),
    sources: sources.map(({ copies, ...source }) => (copies !== undefined && sourceIds.has(copies) ? { ...source, copies } : source)),
    events: dataset.events.filter(({ id }) => eventIds.has(id)).map((event) => eventOn(event, (id) => eventIds.has(id))),
  };
}

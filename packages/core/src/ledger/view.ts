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

/** A claim as it could be read on the day: later documents, relations and events, and later corrections by others, are left out. */
function claimOn(claim: Claim, day: Day, days: VisibilityDays): Claim {
  if (days.settled(claim.id) <= day) return claim;
  const earlier = (ids: string[]) => ids.filter((id) => days.claim(id) <= day);
  const { status, ...rest } = claim;
  const { event, ...about } = claim.about;
  const keepStatus = status && (status.by === "ledger" || status.date.latest <= day);
  return {
    ...rest,
    ...(keepStatus ? { status } : {}),
    about: event !== undefined && days.event(event) <= day ? claim.about : about,
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

/** Reads a value when it is first asked for, and keeps it. */
function once<T>(read: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: read() };
    return held.value;
  };
}

/** What could be known on a day: nothing that became public after it, in records, in lists or inside a record. */
export interface View {
  /** Each list of records, made when it is first asked for. */
  readonly dataset: Dataset;
  /** A claim that is public by the day, as it could be read then; the same object as in the list of claims. */
  readonly claim: (claim: Claim) => Claim;
}

/** What could be known on a day. */
export function viewOf(dataset: Dataset, day: Day): View {
  const days = once(() => visibilityOf(dataset));
  const isReadable = (id: string) => days().source(id) <= day;
  const isKnown = (id: string) => days().event(id) <= day;
  const seen = new Map<Claim, Claim>();
  const claim = (whole: Claim): Claim => {
    const held = seen.get(whole) ?? claimOn(whole, day, days());
    seen.set(whole, held);
    return held;
  };
  const claims = once(() => dataset.claims.filter((one) => one.public <= day).map(claim));
  const sources = once(() =>
    dataset.sources
      .filter(({ id }) => isReadable(id))
      .map((source) => {
        if (source.copies === undefined || isReadable(source.copies)) return source;
        const { copies: _, ...rest } = source;
        return rest;
      }),
  );
  const events = once(() => dataset.events.filter(({ id }) => isKnown(id)).map((event) => eventOn(event, isKnown)));
  return {
    claim,
    dataset: Object.defineProperties(
      {},
      {
        ...Object.getOwnPropertyDescriptors(dataset),
        claims: { get: claims, enumerable: true },
        sources: { get: sources, enumerable: true },
        events: { get: events, enumerable: true },
      },
    ) as Dataset,
  };
}

import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Day } from "../model/date.js";
import { visibleFrom } from "../model/visible-from.js";

/** Later than any day: what is never shown in a view of the past. */
export const never = "9999";

/** From which day each record of a dataset can be seen. Worked out once for all views of it. */
export class VisibilityDays {
  readonly #claims: ReadonlyMap<string, Day>;
  readonly #sources: ReadonlyMap<string, Day>;
  readonly #events: ReadonlyMap<string, Day>;
  readonly #settled = new Map<string, Day>();

  constructor(dataset: Dataset) {
    this.#claims = new Map(dataset.claims.map((claim) => [claim.id, claim.public]));
    this.#sources = new Map(dataset.sources.map((source) => [source.id, visibleFrom(source) ?? never]));
    const told = firstTold(dataset.claims);
    this.#events = new Map(dataset.events.map(({ id, date }) => [id, laterOf(told.get(id) ?? never, date.earliest)]));
    for (const claim of dataset.claims) this.#settled.set(claim.id, this.#settledDay(claim));
  }

  claim(id: string): Day {
    return this.#claims.get(id) ?? never;
  }

  source(id: string): Day {
    return this.#sources.get(id) ?? never;
  }

  /** An event is known once somebody has claimed something about it, and not before it can have come about: its record tells what came of it. */
  event(id: string): Day {
    return this.#events.get(id) ?? never;
  }

  /** The day from which a claim is seen whole: its documents, the claims it relates to, and what others corrected. */
  settled(id: string): Day {
    return this.#settled.get(id) ?? never;
  }

  #settledDay({ about, public: day, citations, revises, restsOn, contradicts, confirms, denies, status }: Claim): Day {
    const related = [revises, restsOn, contradicts, confirms, denies].flat().map((id) => this.claim(id));
    const documents = citations.map(({ source }) => this.source(source));
    // Our own corrections are not replayed: they are seen on every day.
    const corrected = status && status.by !== "ledger" ? [status.date.latest] : [];
    const event = about.event === undefined ? [] : [this.event(about.event)];
    return [...related, ...documents, ...corrected, ...event].reduce(laterOf, day);
  }
}

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

function firstTold(claims: readonly Claim[]): Map<string, Day> {
  const first = new Map<string, Day>();
  for (const { about, public: day } of claims) {
    if (about.event === undefined) continue;
    const held = first.get(about.event);
    if (held === undefined || day < held) first.set(about.event, day);
  }
  return first;
}

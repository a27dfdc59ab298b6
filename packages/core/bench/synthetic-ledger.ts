import { publicDay } from "../src/compile/visibility.js";
import type { Citation, Claim } from "../src/model/claim.js";
import type { Dataset } from "../src/model/dataset.js";
import type { EdtfDate } from "../src/model/date.js";
import type { LedgerEvent } from "../src/model/event.js";
import type { Source } from "../src/model/source.js";
import { Random } from "./random.js";
import { dateOf, dayAfter, daysSaid } from "./synthetic-calendar.js";
import { figuresLike } from "./synthetic-figures.js";

const shareWithFigures = 0.15;
const mostCitations = 8;
/** How often what a claim is about comes from the same claim of the ledger as its claimant. */
const shareOfWholeTemplates = 0.5;
/** Every so many documents or events, one is spoken of much more than its neighbours. */
const hubEvery = 10;
const shareOfHubs = 0.3;
const neighbours = 20;

/** A place in a list that grows with the claims, near where the claim stands among them; some places are drawn far more often. */
function near(position: number, size: number, count: number, random: Random): number {
  const drawn = Math.min(count - 1, Math.floor((position / size) * count) + random.below(neighbours));
  return random.chance(shareOfHubs) ? drawn - (drawn % hubEvery) : drawn;
}

/** The records that grow with the claims: documents and events. Actors, places, topics and questions stay those of the ledger. */
function grownSources(bundled: Dataset, said: readonly EdtfDate[], random: Random): readonly Source[] {
  const count = Math.ceil((bundled.sources.length / bundled.claims.length) * said.length);
  return Array.from({ length: count }, (_, index) => {
    const { copies: _copies, ...like } = random.pick(bundled.sources);
    const day = said[Math.floor((index / count) * said.length)]?.latest ?? "2026-12-31";
    return {
      ...like,
      id: `document-${index}`,
      url: `https://example.org/${index}`,
      published: dateOf(dayAfter(day, random.below(10))),
    };
  });
}

function grownEvents(bundled: Dataset, said: readonly EdtfDate[], random: Random): readonly LedgerEvent[] {
  const count = Math.ceil((bundled.events.length / bundled.claims.length) * said.length);
  return Array.from({ length: count }, (_, index) => {
    const { partOf, ...like } = random.pick(bundled.events);
    const whole = index - (index % hubEvery);
    const date = dateOf(said[Math.floor((index / count) * said.length)]?.earliest ?? "2022-01-01");
    return {
      ...like,
      id: `event-${index}`,
      date,
      related: [],
      ...(partOf !== undefined && whole !== index ? { partOf: `event-${whole}` } : {}),
    };
  });
}

/**
 * A ledger of any size, drawn from the distributions of a ledger: who claims how often, about what, how exactly dated, in how many
 * documents. The same seed gives the same ledger.
 */
export function syntheticLedger(bundled: Dataset, size: number, seed: number): Dataset {
  const random = new Random(seed);
  const said = daysSaid(bundled.claims, size, random);
  const sources = grownSources(bundled, said, random);
  const events = grownEvents(bundled, said, random);
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const withFigures = bundled.claims.filter(({ quantities }) => quantities.length > 0);
  const latestOn = new Map<string, string>();

  const citationsOf = (position: number): Citation[] => {
    const { citations } = random.pick(bundled.claims);
    const indexes = new Set(citations.slice(0, mostCitations).map(() => near(position, size, sources.length, random)));
    return [...indexes].map((index, at) => ({ source: `document-${index}`, via: [...(citations[at]?.via ?? [])] }));
  };

  /** The claim whose figure on the same question by the same claimant this one replaces. */
  const revisedBy = (claimant: string, { id, quantities }: Pick<Claim, "id" | "quantities">, isRevision: boolean): string[] => {
    const keys = quantities.filter(({ counts }) => counts === "all").map(({ question }) => `${claimant} ${question}`);
    const earlier = keys.flatMap((key) => latestOn.get(key) ?? []);
    for (const key of keys) latestOn.set(key, id);
    return isRevision ? [...new Set(earlier)] : [];
  };

  const claimAt = (date: EdtfDate, position: number): Claim => {
    const voice = random.pick(bundled.claims);
    const content = random.chance(shareOfWholeTemplates) ? voice : random.pick(bundled.claims);
    const figures = random.chance(shareWithFigures) ? random.pick(withFigures) : undefined;
    const id = `claim-${String(position).padStart(7, "0")}`;
    const quantities = figures ? figuresLike(figures, random) : [];
    const { event: _event, ...about } = content.about;
    const claim = {
      ...voice,
      id,
      claimants: [...voice.claimants],
      said: date,
      modality: content.modality,
      statement: `${content.statement} (${position})`,
      topics: [...content.topics],
      about: {
        actors: [...about.actors],
        places: [...about.places],
        materiel: [...about.materiel],
        routes: [...about.routes],
        ...(content.about.event === undefined ? {} : { event: `event-${near(position, size, events.length, random)}` }),
      },
      quantities,
      stances: [...content.stances],
      revises: revisedBy(voice.claimants[0] ?? "", { id, quantities }, (figures?.revises.length ?? 0) > 0),
      restsOn: [],
      contradicts: [],
      confirms: [],
      denies: [],
      evidence: [...content.evidence],
      significance: content.significance,
      citations: citationsOf(position),
    };
    return { ...claim, public: publicDay(claim, (source) => sourceById.get(source)) };
  };

  const claims = said.map(claimAt);
  const published = ({ published: date }: Source) => date?.latest ?? "9999";
  return {
    ...bundled,
    sources: sources.toSorted((a, b) => (published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : 0)),
    events,
    claims,
    redirects: [],
    corrections: [],
  };
}

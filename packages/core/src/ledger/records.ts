import type { Claim } from "../model/claim.js";
import type { Correction } from "../model/correction.js";
import type { Dataset, Identified, LedgerIds, RecordKind, RecordOf } from "../model/dataset.js";
import type { Day } from "../model/date.js";
import { isDay } from "../model/day.js";
import { type RecordList, recordList } from "../model/lists-in-part.js";
import { nearest } from "../model/nearest.js";
import { listOf } from "../model/record-lists.js";
import type { Redirect } from "../model/redirect.js";
import { type ClaimFilter, meets } from "./claim-filter.js";
import { InvalidDayError, UnknownIdError } from "./errors.js";
import { viewOf, visibilityOf } from "./view.js";
import { never } from "./visibility.js";

/** The records of a list by id; reads of them only those that are asked for. */
class IdIndex<R extends { id: string }> {
  readonly positions: ReadonlyMap<string, number>;

  constructor(readonly list: RecordList<R>) {
    this.positions = new Map(list.field("id").map((id, position) => [id, position]));
  }

  get(id: string): R | undefined {
    const position = this.positions.get(id);
    return position === undefined ? undefined : this.list.at(position);
  }
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly (string | undefined)[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Claims by the ids of what they are asked for. */
type Groups = Readonly<Record<"event" | "question" | "source" | "claimant" | "revised", ReadonlyMap<string, Claim[]>>>;

/** The records of a ledger and the indexes over them, whole or as of a day. Records are frozen lists in a fixed order. */
export class Records<Ids extends LedgerIds = LedgerIds> {
  /** The day this view is of; undefined for the whole ledger. */
  readonly day: Day | undefined;
  /** The records of this view. */
  protected readonly dataset: Dataset;
  /** The records of the whole ledger, from which other days are taken. */
  protected readonly whole: Dataset<Ids>;
  readonly #indexes: { [K in RecordKind]?: IdIndex<RecordOf[K]> } = {};
  readonly #groups: { -readonly [By in keyof Groups]?: Groups[By] } = {};
  readonly #seen: (claim: Claim) => Claim;

  /**
   * @param dataset - checked records, as the compiler gives them.
   * @param day - the day to show; everything that became public after it is left out.
   * @throws InvalidDayError if the day is none of the calendar.
   */
  constructor(dataset: Dataset<Ids>, day?: Day) {
    if (day !== undefined && !isDay(day)) throw new InvalidDayError(day);
    this.day = day;
    this.whole = dataset;
    const view = day === undefined ? undefined : viewOf(dataset, day);
    this.dataset = view?.dataset ?? dataset;
    this.#seen = view?.claim ?? ((claim) => claim);
  }

  /** The records of the whole ledger that a view is of, for laying others over them. */
  static wholeOf<Ids extends LedgerIds>(records: Records<Ids>): Dataset<Ids> {
    return records.whole;
  }

  #index<K extends RecordKind>(kind: K): IdIndex<RecordOf[K]> {
    const held = this.#indexes[kind] as IdIndex<RecordOf[K]> | undefined;
    if (held) return held;
    const index = new IdIndex(recordList(this.dataset, listOf[kind]) as unknown as RecordList<RecordOf[K]>);
    Object.assign(this.#indexes, { [kind]: index });
    return index;
  }

  /** The claims by what they are asked for, each way worked out when it is first asked for. */
  #grouped(by: keyof Groups): ReadonlyMap<string, Claim[]> {
    const held = this.#groups[by];
    if (held) return held;
    const group = groupBy(this.dataset.claims, (claim) => this.#keysOf(claim, by));
    this.#groups[by] = group;
    return group;
  }

  #keysOf(claim: Claim, by: keyof Groups): readonly (string | undefined)[] {
    switch (by) {
      case "event":
        return [claim.about.event];
      case "question":
        return [...claim.quantities, ...claim.stances].map(({ question }) => question);
      case "source":
        return claim.citations.map(({ source }) => source);
      case "claimant": {
        const states = claim.claimants.map((id) => this.#index("actor").get(id)?.speaksFor);
        return [claim.onBehalfOf, claim.speaker, ...claim.claimants, ...states];
      }
      case "revised":
        return claim.revises;
    }
  }

  /**
   * The record, or undefined where this view has none with the id. Takes any text, such as one from an address. An id that was
   * renamed or merged leads to the record that took its place.
   *
   * @example
   * ledger.record("actor", "nis")?.names.en; // => "National Intelligence Service"
   */
  record<K extends RecordKind>(kind: K, id: string): Identified<Ids, K> | undefined {
    const own = this.#index(kind).get(id);
    const target = own ? undefined : this.#redirect(kind, id);
    const found = own ?? (target?.to.length === 1 ? this.#index(kind).get(target.to[0] ?? "") : undefined);
    return found as Identified<Ids, K> | undefined;
  }

  /**
   * Whether this view has a record with just this id; quicker than reading it.
   *
   * @example
   * ledger.has("actor", "nis"); // => true
   * ledger.has("actor", "nsi"); // => false
   */
  has(kind: RecordKind, id: string): boolean {
    return this.#index(kind).positions.has(id);
  }

  /**
   * The record with the id.
   *
   * @throws UnknownIdError with the nearest ids, if this view has none; with those that took its place and why, if it was split or
   * withdrawn.
   * @example
   * ledger.need("actor", "nsi"); // throws UnknownIdError
   */
  need<K extends RecordKind>(kind: K, id: string): Identified<Ids, K> {
    const record = this.record(kind, id);
    if (record) return record;
    const redirect = this.#redirect(kind, id);
    if (redirect) throw new UnknownIdError(kind, id, redirect.to, redirect.reason);
    throw new UnknownIdError(kind, id, nearest(id, this.#index(kind).positions.keys()));
  }

  #redirect(kind: RecordKind, id: string): Redirect | undefined {
    return this.dataset.redirects.find((redirect) => redirect.kind === kind && redirect.id === id);
  }

  /**
   * A claim of the whole ledger that is public by the day of this view, as this view shows it.
   *
   * @example
   * ledger.seen(ledger.need("claim", "nis-2024-12-27-captive-died")).id; // => "nis-2024-12-27-captive-died"
   */
  seen(claim: Claim): Claim {
    return this.#seen(claim);
  }

  /**
   * Every record of a kind, in the order of the lists below.
   *
   * @example
   * ledger.all("claim").length === ledger.claims().length; // => true
   */
  all<K extends RecordKind>(kind: K): readonly Identified<Ids, K>[] {
    return this.dataset[listOf[kind]] as unknown as readonly Identified<Ids, K>[];
  }

  /**
   * The claim with the id; undefined where this view has none.
   *
   * @example
   * ledger.claim("nis-2024-12-27-captive-died")?.claimants; // => ["nis"]
   */
  claim(id: Ids["claim"]): Identified<Ids, "claim"> | undefined {
    return this.record("claim", id);
  }
  /**
   * The actor with the id; undefined where this view has none.
   *
   * @example
   * ledger.actor("zelenskyy")?.speaksFor; // => "ukraine"
   */
  actor(id: Ids["actor"]): Identified<Ids, "actor"> | undefined {
    return this.record("actor", id);
  }
  /**
   * The place with the id; undefined where this view has none.
   *
   * @example
   * ledger.place("kursk-oblast")?.kind; // => "region"
   */
  place(id: Ids["place"]): Identified<Ids, "place"> | undefined {
    return this.record("place", id);
  }
  /**
   * The weapon or good with the id; undefined where this view has none.
   *
   * @example
   * ledger.materiel("shell-122mm")?.kind; // => "munition"
   */
  materiel(id: Ids["materiel"]): Identified<Ids, "materiel"> | undefined {
    return this.record("materiel", id);
  }
  /**
   * The question with the id; undefined where this view has none.
   *
   * @example
   * ledger.question("casualties")?.kind; // => "quantity"
   */
  question(id: Ids["question"]): Identified<Ids, "question"> | undefined {
    return this.record("question", id);
  }
  /**
   * The topic with the id; undefined where this view has none.
   *
   * @example
   * ledger.topic("losses")?.title; // => "Losses"
   */
  topic(id: Ids["topic"]): Identified<Ids, "topic"> | undefined {
    return this.record("topic", id);
  }
  /**
   * The event with the id; undefined where this view has none.
   *
   * @example
   * ledger.event("capture-2024-12-26")?.type; // => "capture"
   */
  event(id: Ids["event"]): Identified<Ids, "event"> | undefined {
    return this.record("event", id);
  }
  /**
   * The document with the id; undefined where this view has none.
   *
   * @example
   * ledger.source("founding-article")?.language; // => "en"
   */
  source(id: Ids["source"]): Identified<Ids, "source"> | undefined {
    return this.record("source", id);
  }

  /**
   * The claims that meet the filter, by the day said.
   *
   * @example
   * ledger.claims({ claimant: "rok", question: "casualties", said: { from: "2024-12" } })[0]?.claimants; // => ["rok-jcs"]
   */
  claims(filter: ClaimFilter<Ids> = {}): readonly Identified<Ids, "claim">[] {
    const field = (["event", "question", "source", "claimant"] as const).find((name) => filter[name] !== undefined);
    const candidates = field === undefined ? this.dataset.claims : this.#grouped(field).get(filter[field] ?? "");
    // What the claims are grouped by needs no second look, and is most often all that is asked.
    const isMet = field !== undefined && Object.values(filter).filter((value) => value !== undefined).length === 1;
    const found = isMet ? candidates?.slice() : candidates?.filter((claim) => meets(this as unknown as Records, claim, filter));
    return (found ?? []) as Identified<Ids, "claim">[];
  }

  /**
   * Every actor, by id.
   *
   * @example
   * ledger.actors().some(({ id }) => id === "nis"); // => true
   */
  actors(): readonly Identified<Ids, "actor">[] {
    return this.dataset.actors as readonly Identified<Ids, "actor">[];
  }
  /**
   * Every place, by id.
   *
   * @example
   * ledger.places().some(({ id }) => id === "kursk-oblast"); // => true
   */
  places(): readonly Identified<Ids, "place">[] {
    return this.dataset.places as readonly Identified<Ids, "place">[];
  }
  /**
   * Every weapon and good, by id.
   *
   * @example
   * ledger.materials().some(({ id }) => id === "shell-122mm"); // => true
   */
  materials(): readonly Identified<Ids, "materiel">[] {
    return this.dataset.materiel as readonly Identified<Ids, "materiel">[];
  }
  /**
   * Every question, in the order of the data.
   *
   * @example
   * ledger.questions()[0]?.id; // => "troops-deployed"
   */
  questions(): readonly Identified<Ids, "question">[] {
    return this.dataset.questions as readonly Identified<Ids, "question">[];
  }
  /**
   * Every topic, in the order of the data.
   *
   * @example
   * ledger.topics()[0]?.id; // => "deployment"
   */
  topics(): readonly Identified<Ids, "topic">[] {
    return this.dataset.topics as readonly Identified<Ids, "topic">[];
  }
  /**
   * Events, by date.
   *
   * @example
   * ledger.asOf("2022-01-01").events(); // => []
   */
  events(): readonly Identified<Ids, "event">[] {
    return this.dataset.events as readonly Identified<Ids, "event">[];
  }
  /**
   * Sources, by day of publication; those without one before the rest.
   *
   * @example
   * ledger.asOf("2022-01-01").sources(); // => []
   */
  sources(): readonly Identified<Ids, "source">[] {
    return this.dataset.sources as readonly Identified<Ids, "source">[];
  }
  /**
   * The plan of the briefing.
   *
   * @example
   * ledger.briefingPlan()[0]?.id; // => "latest"
   */
  briefingPlan(): Dataset["briefing"] {
    return this.dataset.briefing;
  }

  /**
   * Mistakes of ours that were put right, by day: all of them, or those of one record. They do not depend on the day of the view, which
   * shows the past with today's corrected records.
   *
   * @example
   * ledger.corrections("claim", "nis-2024-12-27-captive-died"); // => []
   */
  corrections(kind?: RecordKind, id?: string): readonly Correction[] {
    return this.dataset.corrections.filter((one) => (kind === undefined || one.kind === kind) && (id === undefined || one.id === id));
  }

  /**
   * Whether every document that carries the claim in this view collects or reposts others. No sentence of a briefing rests on such. A
   * claim that no document carries yet is none of them.
   *
   * @example
   * ledger.isCarriedByAggregatorsAlone(ledger.need("claim", "nis-2024-12-27-captive-died")); // => false
   */
  isCarriedByAggregatorsAlone(claim: Claim): boolean {
    const { citations } = claim;
    return citations.length > 0 && citations.every(({ source }) => this.#index("source").get(source)?.grade === "aggregator");
  }

  /**
   * Whether the day on which the claim became public is known, and not only by which day it had: a document dated to a year is taken to be
   * as young as it can be.
   *
   * @example
   * ledger.isPublicDayKnown(ledger.need("claim", "nis-2024-12-27-captive-died")); // => true
   */
  isPublicDayKnown({ said, public: day, citations }: Claim): boolean {
    const dates = [said, ...citations.map(({ source }) => this.#index("source").get(source)?.published)];
    return dates.some((date) => date?.earliest === day && date.latest === day);
  }

  /**
   * The claims that replace this one.
   *
   * @example
   * ledger.revisionsOf(ledger.need("claim", "nis-2024-12-19-killed-wounded")).map(({ id }) => id); // => ["nis-2025-01-13-killed-wounded"]
   */
  revisionsOf(claim: Claim): readonly Claim[] {
    return this.#grouped("revised").get(claim.id) ?? [];
  }

  /**
   * The day from which a record can be seen, asked of the whole ledger whatever the day of this view: of a claim its public day, of a
   * source the last day its publication can mean, of an event the first claim about it. Other kinds are always there.
   *
   * @returns undefined for an id that no record has, and for a document without any date.
   * @example
   * ledger.publicFrom("claim", "nis-2024-12-27-captive-died"); // => "2024-12-27"
   */
  publicFrom(kind: "claim" | "event" | "source", id: string): Day | undefined {
    const day = visibilityOf(this.whole)[kind](id);
    return day === never ? undefined : day;
  }

  /**
   * The last day on which a claim became public, but none after the given one; where there is none, the given one.
   *
   * @example
   * ledger.latestDay("2024-12-27"); // => "2024-12-27"
   */
  latestDay(until: Day): Day {
    return this.days().findLast((day) => day <= until) ?? until;
  }

  /**
   * The days on which a claim became public, in order.
   *
   * @example
   * ledger.days().includes("2024-12-27"); // => true
   */
  days(): readonly Day[] {
    return [...new Set(this.dataset.claims.map((claim) => claim.public))].sort();
  }
}

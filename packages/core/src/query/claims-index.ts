import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import type { Source } from "../model/source.js";
import { visibleFrom } from "../model/visible-from.js";
import { Column } from "./column.js";
import { dayNumber, noDay } from "./day-number.js";
import type { FieldName } from "./fields.js";
import { fold } from "./fold.js";
import { TextIndex } from "./text-index.js";

/** A field whose values stand in a column. */
export type IndexedField = Exclude<FieldName, "value" | "origins" | "said" | "public" | "published" | "significance"> | "significance";

/** The figures of every claim, one after the other: whose they are, and between which numbers they lie. */
export interface Figures {
  readonly claims: Uint32Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly questions: readonly string[];
  readonly counts: readonly string[];
  /** The figures that answer each question, in the order of their claims. */
  readonly byQuestion: Column;
}

/** Days of every claim as numbers; of a claim without a day said, days that are in no range. */
export interface Days {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly public: Int32Array;
}

/** A document that carries a claim, and through whom it came there. */
export interface Document {
  readonly source: Source;
  readonly via: readonly string[];
}

/** The values of a field that asks of documents. */
export function documentValues(field: IndexedField, source: Source, via: readonly string[]): readonly string[] {
  switch (field) {
    case "via":
      return via;
    case "source":
      return [source.id];
    case "publisher":
      return [fold(source.publisher)];
    case "language":
      return [source.language];
    case "grade":
      return [source.grade];
    default:
      return [];
  }
}

/** A record and what it is part of, step by step. */
export function* chain(id: string | undefined, parentOf: (id: string) => string | undefined): Iterable<string> {
  for (let at = id; at !== undefined; at = parentOf(at)) yield at;
}

/** The number a figure starts from, and the one it reaches to; where it has one bound, both are that. */
const lowOf = ({ low, high }: Quantity): number => low ?? high ?? 0;
const highOf = ({ low, high }: Quantity): number => high ?? low ?? 0;

/**
 * What queries need of the claims of a ledger, each part built when it is first asked for. Claims go by their position in the order of
 * the day said.
 */
export class ClaimsIndex {
  readonly claims: readonly Claim[];
  readonly size: number;
  readonly #columns = new Map<IndexedField, Column>();
  #figures: Figures | undefined;
  #days: Days | undefined;
  #greatest: Float64Array | undefined;
  #text: TextIndex | undefined;
  #publicDays: readonly string[] | undefined;
  #reach: readonly string[] | undefined;

  /** @param records - the whole ledger; days are asked of it when a query is run. */
  constructor(readonly records: Records) {
    this.claims = records.all("claim");
    this.size = this.claims.length;
  }

  column(field: IndexedField): Column {
    const held = this.#columns.get(field);
    if (held) return held;
    const column = new Column(this.size, (position) => this.#valuesOf(field, this.claims[position] as Claim));
    this.#columns.set(field, column);
    return column;
  }

  get text(): TextIndex {
    this.#text ??= new TextIndex(this.records, this.claims);
    return this.#text;
  }

  /** The day each claim became public. */
  get publicDays(): readonly string[] {
    this.#publicDays ??= this.claims.map((claim) => claim.public);
    return this.#publicDays;
  }

  /** The latest day that any claim up to each position can have been said: it only grows. */
  get reach(): readonly string[] {
    if (this.#reach) return this.#reach;
    let latest = "";
    this.#reach = this.claims.map(({ said }) => {
      if (said && said.latest > latest) latest = said.latest;
      return latest;
    });
    return this.#reach;
  }

  get days(): Days {
    this.#days ??= {
      earliest: Int32Array.from(this.claims, ({ said }) => (said ? dayNumber(said.earliest) : noDay)),
      latest: Int32Array.from(this.claims, ({ said }) => (said ? dayNumber(said.latest) : 0)),
      public: Int32Array.from(this.claims, (claim) => dayNumber(claim.public)),
    };
    return this.#days;
  }

  /** The greatest number that the figures of each claim state; lower than any where it has none. */
  get greatest(): Float64Array {
    this.#greatest ??= Float64Array.from(this.claims, ({ quantities }) =>
      quantities.reduce((greatest, { low = 0, high = 0 }) => Math.max(greatest, low, high), -1),
    );
    return this.#greatest;
  }

  get figures(): Figures {
    if (this.#figures) return this.#figures;
    const all = this.claims.flatMap(({ quantities }, position) => quantities.map((quantity) => ({ position, quantity })));
    this.#figures = {
      claims: Uint32Array.from(all, ({ position }) => position),
      lows: Float64Array.from(all, ({ quantity }) => lowOf(quantity)),
      highs: Float64Array.from(all, ({ quantity }) => highOf(quantity)),
      questions: all.map(({ quantity }) => quantity.question),
      counts: all.map(({ quantity }) => quantity.counts),
      byQuestion: new Column(all.length, (figure) => [all[figure]?.quantity.question ?? ""]),
    };
    return this.#figures;
  }

  #voices(id: string | undefined): string[] {
    if (id === undefined) return [];
    const speaksFor = this.records.record("actor", id)?.speaksFor;
    return speaksFor === undefined ? [id] : [id, speaksFor];
  }

  #valuesOf(field: IndexedField, claim: Claim): Iterable<string> {
    const { about } = claim;
    switch (field) {
      case "claimant":
        return [
          ...claim.claimants.flatMap((id) => this.#voices(id)),
          ...[claim.onBehalfOf, claim.speaker].filter((id) => id !== undefined),
        ];
      case "speaker":
        return claim.speaker === undefined ? [] : [claim.speaker];
      case "question":
        return [...claim.quantities, ...claim.stances].map(({ question }) => question);
      case "counts":
        return claim.quantities.map(({ counts }) => counts);
      case "stance":
        return claim.stances.map(({ question, answer }) => `${question}=${answer}`);
      case "topic":
        return claim.topics;
      case "event":
        return chain(about.event, (id) => this.records.record("event", id)?.partOf);
      case "actor":
        return about.actors.flatMap((id) => this.#voices(id));
      case "place":
        return about.places.flatMap((id) => [...chain(id, (place) => this.records.record("place", place)?.partOf)]);
      case "materiel":
        return about.materiel;
      case "modality":
        return [claim.modality];
      case "evidence":
        return claim.evidence;
      case "significance":
        return [String(claim.significance)];
      case "status":
        return [claim.status?.state ?? "current"];
      default:
        return claim.citations.flatMap(({ source, via }) => documentValues(field, this.records.need("source", source), via));
    }
  }

  /** The documents that carry the claim and can be read on the day, each with its relays. */
  documents(position: number, day: string | undefined): Document[] {
    return (this.claims[position]?.citations ?? [])
      .map(({ source, via }) => ({ source: this.records.need("source", source), via }))
      .filter(({ source }) => day === undefined || (visibleFrom(source) ?? "9999") <= day);
  }
}

import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { RecordList } from "../model/lists-in-part.js";
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
  readonly size: number;
  readonly #columns = new Map<IndexedField, Column>();
  #figures: Figures | undefined;
  #days: Days | undefined;
  #greatest: Float64Array | undefined;
  #text: TextIndex | undefined;
  #reach: readonly string[] | undefined;
  #speaksFor: ReadonlyMap<string, string | undefined> | undefined;

  /**
   * @param records - the whole ledger; days are asked of it when a query is run.
   * @param claims - its claims, of which only what a query asks for is read.
   * @param actors - its actors, likewise.
   */
  constructor(
    readonly records: Records,
    readonly claims: RecordList<Claim>,
    readonly actors: RecordList<Actor>,
  ) {
    this.size = claims.size;
  }

  column(field: IndexedField): Column {
    const held = this.#columns.get(field);
    if (held) return held;
    const column = new Column(this.size, this.#valuesOf(field));
    this.#columns.set(field, column);
    return column;
  }

  get text(): TextIndex {
    this.#text ??= new TextIndex(this.records, this.claims);
    return this.#text;
  }

  /** The latest day that any claim up to each position can have been said: it only grows. */
  get reach(): readonly string[] {
    if (this.#reach) return this.#reach;
    let latest = "";
    this.#reach = this.claims.field("said").map((said) => {
      if (said && said.latest > latest) latest = said.latest;
      return latest;
    });
    return this.#reach;
  }

  get days(): Days {
    if (this.#days) return this.#days;
    const said = this.claims.field("said");
    this.#days = {
      earliest: Int32Array.from(said, (date) => (date ? dayNumber(date.earliest) : noDay)),
      latest: Int32Array.from(said, (date) => (date ? dayNumber(date.latest) : 0)),
      public: Int32Array.from(this.claims.field("public"), dayNumber),
    };
    return this.#days;
  }

  /** The greatest number that the figures of each claim state; lower than any where it has none. */
  get greatest(): Float64Array {
    this.#greatest ??= Float64Array.from(this.claims.field("quantities"), (quantities) =>
      quantities.reduce((greatest, { low = 0, high = 0 }) => Math.max(greatest, low, high), -1),
    );
    return this.#greatest;
  }

  get figures(): Figures {
    if (this.#figures) return this.#figures;
    const all = this.claims.field("quantities").flatMap((quantities, position) => quantities.map((quantity) => ({ position, quantity })));
    this.#figures = {
      claims: Uint32Array.from(all, ({ position }) => position),
      lows: Float64Array.from(all, ({ quantity }) => lowOf(quantity)),
      highs: Float64Array.from(all, ({ quantity }) => highOf(quantity)),
      counts: all.map(({ quantity }) => quantity.counts),
      byQuestion: new Column(all.length, (figure) => [all[figure]?.quantity.question ?? ""]),
    };
    return this.#figures;
  }

  /** An actor, and whom it speaks for. */
  #voices(id: string): readonly string[] {
    if (!this.#speaksFor) {
      const speaksFor = this.actors.field("speaksFor");
      this.#speaksFor = new Map(this.actors.field("id").map((actor, position) => [actor, speaksFor[position]]));
    }
    return [id, this.#speaksFor.get(id)].filter((voice) => voice !== undefined);
  }

  /** Places, and what contains them. */
  #withContainers(places: readonly string[]): string[] {
    return places.flatMap((id) => [...chain(id, (place) => this.records.record("place", place)?.partOf)]);
  }

  /** Reads the values of a field, claim by claim. */
  #valuesOf(field: IndexedField): (position: number) => Iterable<string> {
    const { records, claims } = this;
    const each = <Part extends keyof Claim>(part: Part, valuesOf: (value: Claim[Part], position: number) => Iterable<string>) => {
      const values = claims.field(part);
      return (position: number) => valuesOf(values[position] as Claim[Part], position);
    };
    switch (field) {
      case "claimant": {
        const others = [claims.field("onBehalfOf"), claims.field("speaker")];
        return each("claimants", (ids, position) => [
          ...ids.flatMap((id) => this.#voices(id)),
          ...others.flatMap((other) => other[position] ?? []),
        ]);
      }
      case "question": {
        const stances = claims.field("stances");
        return each("quantities", (quantities, position) => [...quantities, ...(stances[position] ?? [])].map(({ question }) => question));
      }
      case "counts":
        return each("quantities", (quantities) => quantities.map(({ counts }) => counts));
      case "stance":
        return each("stances", (stances) => stances.map(({ question, answer }) => `${question}=${answer}`));
      case "event":
        return each("about", ({ event }) => chain(event, (id) => records.record("event", id)?.partOf));
      case "actor":
        return each("about", ({ actors }) => actors.flatMap((id) => this.#voices(id)));
      case "place":
        return each("about", ({ places }) => this.#withContainers(places));
      case "from":
      case "to":
        return each("about", ({ routes }) => this.#withContainers(routes.map((route) => route[field])));
      case "materiel":
        return each("about", ({ materiel }) => materiel);
      case "topic":
        return each("topics", (topics) => topics);
      case "speaker":
      case "evidence":
      case "modality":
      case "significance":
        return each(field, (value) => [value ?? []].flat().map(String));
      case "status":
        return each("status", (status) => [status?.state ?? "current"]);
      default:
        return each("citations", (citations) =>
          citations.flatMap(({ source, via }) => documentValues(field, records.need("source", source), via)),
        );
    }
  }

  /** The documents that carry the claim and can be read on the day, each with its relays. */
  documents(position: number, day: string | undefined): Document[] {
    return this.claims
      .at(position)
      .citations.map(({ source, via }) => ({ source: this.records.need("source", source), via }))
      .filter(({ source }) => day === undefined || (visibleFrom(source) ?? "9999") <= day);
  }
}

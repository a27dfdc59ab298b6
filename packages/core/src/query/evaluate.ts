import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { type ClaimsIndex, chain, type Document, documentValues, type IndexedField } from "./claims-index.js";
import { dayNumber, noDay } from "./day-number.js";
import { type FieldName, fields, significances } from "./fields.js";
import type { Condition, Range } from "./query.js";
import { firstDay, isWithin, lastDay } from "./ranges.js";
import { chosen, complement, everything, firstWhere, intersect, type Positions, union } from "./sorted-lists.js";

type DaysCondition = Extract<Condition, { kind: "days" }>;
type Where = { readonly kind: "field" | "numbers" | "days"; readonly field: FieldName } & Condition;

/** What finding claims needs besides the index: the day, and how many origins a claim's finding has. */
export interface Sight {
  /** The ledger as of the day, or the whole one. */
  readonly view: Records;
  readonly originsOf: (claim: Claim) => number;
}

const scopeOf = (condition: Condition): "claim" | "figure" | "document" =>
  condition.kind === "field" || condition.kind === "numbers" || condition.kind === "days" ? fields[condition.field].scope : "claim";

/** The event a claim is about, and those it is known to be part of. */
export const eventsOf = (view: Records, claim: Claim): string[] =>
  view.record("event", claim.about.event ?? "") ? [...chain(claim.about.event, (id) => view.record("event", id)?.partOf)] : [];

/** Finds the claims that meet a condition. */
export class Evaluation {
  constructor(
    readonly index: ClaimsIndex,
    readonly sight: Sight,
  ) {}

  /** Positions of the claims that meet the condition and were public on the day. */
  find(condition: Condition | undefined): Positions {
    const found = condition ? this.#find(condition) : everything(this.index.size);
    const { day } = this.sight.view;
    return day === undefined ? found : this.#public({ to: day }, found);
  }

  #find(condition: Condition): Positions {
    switch (condition.kind) {
      case "words":
        return condition.isPhrase ? this.index.text.phrase(condition.text) : this.index.text.beginning(condition.text);
      case "stance":
        return this.#any(
          "stance",
          condition.answers.map((answer) => `${condition.question}=${answer}`),
        );
      case "not":
        return complement(this.#find(condition.condition), this.index.size);
      case "and":
        return this.#all(condition.conditions);
      case "or":
        return union(
          condition.conditions.map((one) => this.#find(one)),
          this.index.size,
        );
      default:
        return this.#together([condition as Where]);
    }
  }

  /** Conditions on one figure, or on one document, are met together; the rest each by itself. */
  #all(conditions: readonly Condition[]): Positions {
    const figure = conditions.filter((one) => scopeOf(one) === "figure") as Where[];
    const document = conditions.filter((one) => scopeOf(one) === "document") as Where[];
    const single = conditions.filter((one) => scopeOf(one) === "claim");
    const said = single.filter((one) => one.kind === "days" && one.field === "said");
    const origins = single.filter((one) => one.kind === "numbers" && one.field === "origins");
    const lists = [
      ...(figure.length > 0 ? [this.#figures(figure, this.#window(said as DaysCondition[]))] : []),
      ...(document.length > 0 ? [this.#together(document)] : []),
      ...single.filter((one) => !said.includes(one) && !origins.includes(one)).map((one) => this.#find(one)),
    ].sort((a, b) => a.length - b.length);
    const [first, ...rest] = lists;
    const start = first ? rest.reduce((both, list) => intersect(both, list), first) : undefined;
    const days = (said as DaysCondition[]).reduce((found, one) => this.#said(one.range, found), start);
    return (origins as Extract<Condition, { kind: "numbers" }>[]).reduce(
      (found, one) => this.#origins(one.range, found),
      days ?? everything(this.index.size),
    );
  }

  #any(field: IndexedField, values: readonly string[]): Positions {
    const column = this.index.column(field);
    return union(
      values.map((value) => column.items(value)),
      this.index.size,
    );
  }

  #together(conditions: readonly Where[]): Positions {
    const [first] = conditions;
    if (!first) return [];
    switch (fields[first.field].scope) {
      case "figure":
        return this.#figures(conditions);
      case "document":
        return this.#documents(conditions);
      case "claim":
        return this.#claim(first);
    }
  }

  #claim(condition: Where): Positions {
    if (condition.kind === "field" && condition.field === "event") return this.#events(condition.values);
    if (condition.kind === "field") return this.#any(condition.field as IndexedField, condition.values);
    if (condition.kind === "days") return condition.field === "said" ? this.#said(condition.range) : this.#public(condition.range);
    if (condition.field === "origins") return this.#origins(condition.range, everything(this.index.size));
    const values = significances.filter((one) => isWithin(one, condition.range));
    return this.#any("significance", values.map(String));
  }

  /** Claims about the events or their parts; of a day, only as far as the events were known then. */
  #events(values: readonly string[]): Positions {
    const found = this.#any("event", values);
    const { view } = this.sight;
    if (view.day === undefined) return found;
    return (found as readonly number[]).filter((position) =>
      eventsOf(view, this.index.claims.at(position)).some((id) => values.includes(id)),
    );
  }

  /** Claims that can have been said within the days, among those given. */
  #said({ from = "", to = "9999" }: Range<string>, among?: Positions): Positions {
    const { days, size } = this.index;
    const first = dayNumber(firstDay(from) ?? "");
    const last = dayNumber(lastDay(to) ?? "9999-12-31");
    const isSaid = (position: number) => (days.latest[position] ?? 0) >= first && (days.earliest[position] ?? noDay) <= last;
    if (among) return chosen(among, isSaid);
    const window = this.#window([{ kind: "days", field: "said", range: { from, to } }]);
    const found: number[] = [];
    for (let position = window.from; position < Math.min(window.to, size); position++) if (isSaid(position)) found.push(position);
    return found;
  }

  /** The stretch of the claims outside of which none can have been said within the days: they are in the order of the first day. */
  #window(said: readonly DaysCondition[]): { readonly from: number; readonly to: number } {
    const { claims, reach, size } = this.index;
    let window = { from: 0, to: size };
    for (const { range } of said) {
      const [first, last] = [firstDay(range.from ?? "") ?? "", lastDay(range.to ?? "9999") ?? "9999"];
      const from = firstWhere(size, (position) => (reach[position] ?? "") >= first);
      const to = firstWhere(size, (position) => (claims.at(position).said?.earliest ?? claims.at(position).public) > last);
      window = { from: Math.max(window.from, from), to: Math.min(window.to, to) };
    }
    return window;
  }

  #public({ from = "", to = "9999" }: Range<string>, among: Positions = everything(this.index.size)): Positions {
    const { days } = this.index;
    const first = dayNumber(firstDay(from) ?? "");
    const last = dayNumber(lastDay(to) ?? "9999-12-31");
    return chosen(among, (position) => (days.public[position] ?? 0) >= first && (days.public[position] ?? noDay) <= last);
  }

  #origins(range: Range<number>, among: Positions): Positions {
    const { view, originsOf } = this.sight;
    const isMet = (position: number) => isWithin(originsOf(this.index.claims.at(position)), range);
    return chosen(view.day === undefined ? among : this.#public({ to: view.day }, among), isMet);
  }

  /** Claims with one figure that meets every condition; a question alone is answered by a stance too. */
  #figures(conditions: readonly Where[], window = { from: 0, to: this.index.size }): Positions {
    const [only] = conditions;
    if (conditions.length === 1 && only?.kind === "field") return this.#any(only.field as IndexedField, only.values);
    const { figures } = this.index;
    const wanted = (field: string) =>
      conditions.flatMap((one) => (one.kind === "field" && one.field === field ? [new Set(one.values)] : []));
    const counts = wanted("counts");
    const ranges = conditions.flatMap((one) => (one.kind === "numbers" ? [one.range] : []));
    const meets = (figure: number) =>
      counts.every((one) => one.has(figures.counts[figure] ?? "")) && ranges.every((range) => this.#reaches(figure, range));
    const asked = conditions.flatMap((one) => (one.kind === "field" && one.field === "question" ? [one.values] : []));
    const answering = asked.map((values) =>
      union(
        values.map((value) => figures.byQuestion.items(value)),
        figures.claims.length,
      ),
    );
    const candidates = answering.length === 0 ? undefined : answering.reduce((both, list) => intersect(both, list));
    const count = candidates?.length ?? figures.claims.length;
    const claimAt = (index: number) => figures.claims[candidates ? (candidates[index] ?? 0) : index] ?? 0;
    const found: number[] = [];
    for (let index = firstWhere(count, (at) => claimAt(at) >= window.from); index < count; index++) {
      const claim = claimAt(index);
      if (claim >= window.to) break;
      if (found.at(-1) !== claim && meets(candidates ? (candidates[index] ?? 0) : index)) found.push(claim);
    }
    return found;
  }

  /** Whether the stated numbers of a figure and the range have one in common; an open end reaches no further than its number. */
  #reaches(figure: number, { from = 0, to = Number.POSITIVE_INFINITY, fromExclusive, toExclusive }: Range<number>): boolean {
    const low = this.index.figures.lows[figure] ?? 0;
    const high = this.index.figures.highs[figure] ?? 0;
    return (fromExclusive ? high > from : high >= from) && (toExclusive ? low < to : low <= to);
  }

  /** Claims with one document, readable on the day, that meets every condition. */
  #documents(conditions: readonly Where[]): Positions {
    const { day } = this.sight.view;
    const indexed = conditions.filter((one) => one.kind === "field");
    const lists = indexed.map((one) => this.#any(one.field as IndexedField, this.#documentValues(one.field, one.values)));
    const [first, ...rest] = lists.sort((a, b) => a.length - b.length);
    const candidates = first ? rest.reduce((both, list) => intersect(both, list), first) : everything(this.index.size);
    if (conditions.length === 1 && first && day === undefined) return candidates;
    return (candidates as readonly number[]).filter((position) =>
      this.index.documents(position, day).some((document) => conditions.every((one) => this.#isMetBy(document, one))),
    );
  }

  #documentValues(field: FieldName, values: readonly string[]): readonly string[] {
    if (field !== "publisher") return values;
    // A publisher is asked for by a part of its name.
    return this.index.column("publisher").values.filter((publisher) => values.some((value) => publisher.includes(value)));
  }

  #isMetBy({ source, via }: Document, condition: Where): boolean {
    if (condition.kind === "days") {
      const { from = "", to = "9999" } = condition.range;
      const { published } = source;
      return published !== undefined && published.latest >= (firstDay(from) ?? "") && published.earliest <= (lastDay(to) ?? "9999");
    }
    if (condition.kind !== "field") return false;
    const { field, values } = condition;
    const own = documentValues(field as IndexedField, source, via);
    return own.some((one) => values.some((value) => (field === "publisher" ? one.includes(value) : one === value)));
  }
}

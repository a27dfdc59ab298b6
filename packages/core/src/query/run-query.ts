import { corroboration } from "../analysis/corroboration.js";
import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { type ClaimsIndex, documentValues, type IndexedField } from "./claims-index.js";
import { Column } from "./column.js";
import { Evaluation, eventsOf } from "./evaluate.js";
import { fields } from "./fields.js";
import { checkPage } from "./page.js";
import type { Query, SortBy } from "./query.js";
import { everything, firstWhere, type Positions } from "./sorted-lists.js";

/** How much of a result is wanted. */
export interface PageOptions {
  /** How many claims to give at most; 50 unless told otherwise. */
  readonly limit?: number;
  /** How many to leave out at the start. */
  readonly offset?: number;
  /** Fields whose values are to be counted over the whole result. */
  readonly facets?: readonly IndexedField[];
}

/** A value of a field, and how many claims of a result have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What a query finds. */
export interface QueryResult<C extends Claim = Claim> {
  /** The query in its canonical form. */
  readonly query: string;
  /** The claims of the page asked for, in the order asked for. */
  readonly claims: readonly C[];
  /** How many claims meet the query in all. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  /** Values of each field asked for, the most frequent first. */
  readonly facets: { readonly [F in IndexedField]?: readonly FacetCount[] };
}

const usual = 50;

type Order = (a: number, b: number) => number;

function orderBy(index: ClaimsIndex, { field, isDescending }: SortBy, originsOf: (claim: Claim) => number): Order {
  const sign = isDescending ? -1 : 1;
  const { claims } = index;
  const byNumber = (numberOf: (claim: Claim) => number): Order => {
    const held = new Map<number, number>();
    const at = (position: number) => {
      const number = held.get(position) ?? numberOf(claims.at(position));
      held.set(position, number);
      return number;
    };
    return (a, b) => sign * (at(a) - at(b));
  };
  switch (field) {
    case "said":
      return (a, b) => sign * (a - b);
    case "public": {
      const { days } = index;
      return (a, b) => sign * ((days.public[a] ?? 0) - (days.public[b] ?? 0));
    }
    case "significance":
      return byNumber(({ significance }) => significance);
    case "value":
      return (a, b) => sign * ((index.greatest[a] ?? -1) - (index.greatest[b] ?? -1));
    case "origins":
      return byNumber(originsOf);
  }
}

/** The first so many positions in an order, without sorting the rest. */
function firstInOrder(found: Positions, order: Order, most: number): readonly number[] {
  const kept: number[] = [];
  for (let index = 0; index < found.length; index++) {
    const position = found[index] ?? 0;
    if (kept.length === most && order(kept[most - 1] ?? 0, position) <= 0) continue;
    const place = firstWhere(kept.length, (at) => order(kept[at] ?? 0, position) > 0);
    kept.splice(place, 0, position);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

function page(found: Positions, sort: readonly SortBy[], orders: readonly Order[], offset: number, limit: number): readonly number[] {
  const [first] = sort;
  if (!first || (first.field === "said" && !first.isDescending)) return Array.from(found.slice(offset, offset + limit));
  if (first.field === "said")
    return Array.from(found.slice(Math.max(0, found.length - offset - limit), Math.max(0, found.length - offset))).reverse();
  const order: Order = (a, b) => {
    for (const one of orders) {
      const difference = one(a, b);
      if (difference !== 0) return difference;
    }
    return a - b;
  };
  return firstInOrder(found, order, offset + limit).slice(offset);
}

/** Counts the values of a field; of documents and events, only those that were known on the day. */
function countIn(index: ClaimsIndex, field: IndexedField, found: Positions, view: Records): readonly FacetCount[] {
  const { day } = view;
  if (day === undefined || (fields[field].scope !== "document" && field !== "event")) return index.column(field).count(found);
  const valuesOf = (position: number) =>
    field === "event"
      ? eventsOf(view, index.claims.at(position))
      : index.documents(position, day).flatMap(({ source, via }) => documentValues(field, source, via));
  return new Column(found.length, (at) => valuesOf(found[at] ?? 0)).count(everything(found.length));
}

/**
 * Runs a query over a view.
 *
 * @param index - the index over the whole ledger that the view is of.
 * @throws PageError if more than a page can hold is asked for.
 */
export function runQuery(view: Records, index: ClaimsIndex, query: Query, text: string, options: PageOptions = {}): QueryResult {
  const { limit = usual, offset = 0, facets = [] } = options;
  checkPage("claims", limit, offset);
  const originsOf = (claim: Claim) => corroboration(view, claim.id).origins.length;
  const found = new Evaluation(index, { view, originsOf }).find(query.where);
  const orders = query.sort.map((by) => orderBy(index, by, originsOf));
  return {
    query: text,
    claims: page(found, query.sort, orders, offset, limit).map((position) => view.seen(index.claims.at(position))),
    total: found.length,
    offset,
    limit,
    facets: Object.fromEntries(facets.map((field) => [field, countIn(index, field, found, view)])),
  };
}

import { type Condition, nearestQuery, printQuery, type Query, QuerySyntaxError, type SortBy } from "@tumen/core";
import { longestQuery } from "../api/parameters";
import { firstOf, type Reading } from "../reading/reading";
import { type ViewKey, viewKeys } from "./view-keys";

/** The page of the claims a query finds. */
export const explorePath = "/claims";

/** The query of an address, before it is known which fields it has. */
export type QueryParameters = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks of the claims. */
export interface ExploreRequest {
  /** The query as it was written. */
  readonly text: string;
  readonly view: ViewKey;
  readonly page: string | undefined;
}

/** A query that could be read, or what is wrong with it. */
export type ReadQuery =
  | { readonly query: Query; readonly canonical: string }
  | { readonly error: QuerySyntaxError; readonly nearest: string }
  | { readonly length: number };

const isView = (text: string | undefined): text is ViewKey => (viewKeys as readonly (string | undefined)[]).includes(text);

/** What an address asks for; a view that there is not gives the list. */
export function exploreRequest(parameters: QueryParameters): ExploreRequest {
  const view = firstOf(parameters.view);
  return { text: firstOf(parameters.q)?.trim() ?? "", view: isView(view) ? view : "list", page: firstOf(parameters.page) };
}

/** Reads the query; what cannot be read comes with the way out. */
export function readQuery(text: string, { view }: Reading): ReadQuery {
  if (text.length > longestQuery) return { length: text.length };
  try {
    const query = view.parse(text);
    return { query, canonical: printQuery(query) };
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
    return { error, nearest: nearestQuery(view, text) };
  }
}

/** The part of an address that asks for a query and a view. */
export const asked = (query: string, view: ViewKey): Readonly<Record<string, string>> => ({
  ...(query === "" ? {} : { q: query }),
  ...(view === "list" ? {} : { view }),
});

/** The order in which claims are shown where the query gives none. */
const newestFirst: readonly SortBy[] = [{ field: "said", isDescending: true }];

/** The query with the order it is shown in. */
export const inOrder = (query: Query): Query => (query.sort.length > 0 ? query : { ...query, sort: newestFirst });

/** The query in another order; the order it has by itself is not written down. */
export const sortedBy = (query: Query, sort: SortBy): Query => ({
  ...query,
  sort: sort.field === "said" && sort.isDescending ? [] : [sort],
});

/** The query with a further condition. */
export function narrowedBy(query: Query, condition: Condition): Query {
  const { where } = query;
  if (where === undefined) return { ...query, where: condition };
  return { ...query, where: { kind: "and", conditions: [...(where.kind === "and" ? where.conditions : [where]), condition] } };
}

/** The conditions that all must be met. */
export const conditionsOf = ({ where }: Query): readonly Condition[] =>
  where === undefined ? [] : where.kind === "and" ? where.conditions : [where];

/** The words that a query asks for, beside its fields. */
export const wordsOf = (query: Query): string =>
  conditionsOf(query)
    .flatMap((condition) => (condition.kind === "words" ? [condition.text] : []))
    .join(" ");

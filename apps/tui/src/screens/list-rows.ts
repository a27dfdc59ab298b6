import { type Day, isWithoutChange, type Ledger, QuerySyntaxError, type RecordKind } from "@tumen/core/query";
import { type Item, type Rows, rowsOfItems, rowsOfRecords } from "./item.js";
import { remembered } from "./memo.js";
import { kindLabels } from "./record-rows.js";

/** Claims of a query are asked for by the page. */
const pageSize = 200;

const pageOf = remembered(
  (view: Ledger, query: string, page: number) => view.query(query, { limit: pageSize, offset: page * pageSize }),
  (query, page) => `${page} ${query}`,
);

/** The query with the newest first, where it asks for no order of its own. */
const inOrder = (query: string) => (/(^|\s)sort:/.test(query) ? query : `${query} sort:-said`);

/** Why a query cannot be read, in one line. */
export function problemOf(error: unknown): string {
  if (!(error instanceof QuerySyntaxError)) throw error;
  const [near] = error.suggestions;
  return near === undefined ? error.problem : `${error.problem}; did you mean ${near}?`;
}

function rowsOfQuery(view: Ledger, query: string): Rows {
  const asked = inOrder(query);
  try {
    const { total } = pageOf(view, asked, 0);
    return {
      total,
      slice: (from, to) => {
        const items: Item[] = [];
        for (let page = Math.floor(from / pageSize); page * pageSize < Math.min(to, total); page += 1)
          items.push(...pageOf(view, asked, page).claims.map(({ id }): Item => ({ kind: "claim", id })));
        const skipped = Math.floor(from / pageSize) * pageSize;
        return items.slice(from - skipped, to - skipped);
      },
    };
  } catch (error) {
    return rowsOfItems([], problemOf(error));
  }
}

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (record: object): string => {
  const { id, names, aliases, short, title, text, publisher, kind, type, definition } = record as Record<string, unknown>;
  const all = [
    id,
    ...Object.values((names as object | undefined) ?? {}),
    ...((aliases as string[] | undefined) ?? []),
    short,
    title,
    text,
    publisher,
    kind,
    type,
    definition,
  ];
  return fold(all.filter((one) => typeof one === "string").join(" \n"));
};

/** The letters of each record, folded once. */
const folded = new WeakMap<object, string>();

function textOf(record: object): string {
  const held = folded.get(record) ?? wordsOf(record);
  folded.set(record, held);
  return held;
}

/** Kinds of record whose newest stand first. */
const newestFirst: ReadonlySet<RecordKind> = new Set(["claim", "event", "source"]);

/** Records that hold each of the words, in one of their names or in their title. */
const withWords = remembered(
  (view: Ledger, kind: RecordKind, filter: string) => {
    const words = fold(filter).split(/\s+/).filter(Boolean);
    return view.all(kind).filter((record) => words.every((word) => textOf(record).includes(word)));
  },
  (kind, filter) => `${kind} ${filter}`,
);

/** The records of a kind: claims narrowed by a query, others by words. */
export const recordRows = remembered(
  (view: Ledger, kind: RecordKind, filter: string): Rows => {
    if (kind === "claim" && filter.trim() !== "") return rowsOfQuery(view, filter);
    return rowsOfRecords(kind, filter.trim() === "" ? view.all(kind) : withWords(view, kind, filter), newestFirst.has(kind));
  },
  (kind, filter) => `${kind} ${filter}`,
);

const mostNames = 8;

/** Search: the records whose names or titles a text means, and every claim that it finds as a query. */
export const searchRows = remembered(
  (view: Ledger, text: string): Rows => {
    if (text.trim() === "") return rowsOfItems([], "Type words, or a query such as claimant:nis question:killed said:>=2024-12");
    const claims = rowsOfQuery(view, text);
    // A text with a field in it is a query and nothing else.
    const isQuery = /[:()]/.test(text);
    const kinds = ["actor", "event", "place", "materiel", "question", "topic", "source"] as const;
    const named = isQuery ? [] : view.search(text, { kinds: [...kinds], limit: mostNames });
    const items = named.map(({ kind, record }): Item => ({ kind, id: record.id, note: kindLabels[kind] }));
    // Among records of other kinds a claim is called one, so that the columns stay in line.
    const besideOthers = (item: Item): Item => (items.length === 0 ? item : { ...item, note: kindLabels.claim });
    const near = items.length + claims.total === 0 && !isQuery ? view.didYouMean(text) : undefined;
    const problem = claims.problem ?? (near === undefined ? undefined : `Nothing is found. Did you mean ${near}?`);
    return {
      total: items.length + claims.total,
      slice: (from, to) => [
        ...items.slice(from, to),
        ...claims.slice(Math.max(0, from - items.length), Math.max(0, to - items.length)).map(besideOthers),
      ],
      ...(problem === undefined ? {} : { problem }),
    };
  },
  (text) => text,
);

/** The day on which a record stands on the time axis: an event on that on which it began, a claim on that on which it became public. */
export function dayOnAxis(view: Ledger, { kind, id }: Item): Day | undefined {
  if (kind === "claim") return view.record("claim", id)?.public;
  return kind === "event" ? view.record("event", id)?.date.earliest : undefined;
}

/** Events by the day they began and claims by the day they became public, the newest first. */
export const timelineRows = remembered(
  (view: Ledger, filter: string): Rows => {
    const events = recordRows(view, "event", filter);
    const claims = recordRows(view, "claim", filter);
    if (claims.problem !== undefined) return rowsOfItems([], claims.problem);
    const items = [...events.slice(0, events.total), ...claims.slice(0, claims.total)];
    const dated = items.map((item) => ({ item, day: dayOnAxis(view, item) ?? "" }));
    return rowsOfItems(
      dated.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).map(({ item }) => ({ ...item, note: item.kind })),
    );
  },
  (filter) => filter,
);

/** What became public after one day and up to that of the view, in groups. */
export const changeRows = remembered(
  (view: Ledger, from: Day): Rows => {
    const to = view.day ?? from;
    if (to < from) return rowsOfItems([], "The first day is after the day that is shown: < moves it back");
    const changes = view.changes({ from, to });
    const { positions, revisions, corrected, events, claims, documents } = changes;
    const revised = new Set(revisions.map(({ claim }) => claim.id));
    const turned = new Set(positions.flatMap((change) => change.claims.map(({ id }) => id)));
    const items: Item[] = [
      ...positions.flatMap((change) =>
        change.claims
          .slice(0, 1)
          .map(({ id }) => ({ kind: "claim" as const, id, note: change.isAcknowledgement ? "acknowledged" : "position" })),
      ),
      ...revisions.map(({ claim }) => ({ kind: "claim" as const, id: claim.id, note: "revised figure" })),
      ...corrected.map(({ id, status }) => ({ kind: "claim" as const, id, note: status?.state ?? "corrected" })),
      ...events.map(({ id }) => ({ kind: "event" as const, id, note: "new event" })),
      ...claims
        .filter(({ id }) => !revised.has(id) && !turned.has(id))
        .map(({ id }) => ({ kind: "claim" as const, id, note: "new claim" })),
      ...documents.map(({ claim, sources }) => ({
        kind: "claim" as const,
        id: claim.id,
        note: sources.length === 1 ? "+1 document" : `+${sources.length} documents`,
      })),
    ];
    return rowsOfItems(items, isWithoutChange(changes) ? "Nothing became public between these days." : undefined);
  },
  (from) => from,
);

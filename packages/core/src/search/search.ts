import type { Records } from "../ledger/records.js";
import type { Identified, LedgerIds, RecordKind } from "../model/dataset.js";
import { wordsOf } from "../query/fold.js";
import { checkPage } from "../query/page.js";
import { type CloseWords, closeness } from "./closeness.js";
import { kindsInOrder, mostForWord, type SearchIndex, searchIndexOf } from "./search-index.js";
import { runTogether, searchableTexts, type TextField, wordsSought } from "./texts.js";
import { byWeight, type Weighed } from "./weight.js";

/** What is to be searched, and how much of it is wanted. */
export interface SearchOptions<K extends RecordKind = RecordKind> {
  /** Kinds of record to search; all unless told otherwise. */
  readonly kinds?: readonly K[];
  /** How many to give at most; 20 unless told otherwise, 1000 at most. */
  readonly limit?: number;
  /** How many to leave out at the start. */
  readonly offset?: number;
}

/** Where in a record words were found: in its own name, title or text, or in the names of those it names. */
export type SearchField = TextField | "named";

/** The words found in a record, by where they stand, without capitals and accents. Empty where its id or address was meant. */
export type SearchMatches = { readonly [F in SearchField]?: readonly string[] };

/** A record that was found. */
export type SearchHit<K extends RecordKind = RecordKind, Ids extends LedgerIds = LedgerIds> = {
  readonly [One in K]: {
    readonly kind: One;
    readonly record: Identified<Ids, One>;
    /** Above 0, and at most 1: a name, id or address as it was typed. Comparable within one search. */
    readonly score: number;
    readonly matches: SearchMatches;
  };
}[K];

type Candidate = Weighed & { readonly score: number };

/** What a text asks for: its words, and itself as one name. */
class Sought {
  readonly words: readonly CloseWords[];
  readonly #worth: readonly Uint8Array[];
  readonly #whole: Uint8Array;

  constructor(index: SearchIndex, text: string) {
    this.words = wordsSought(text).map((word) => index.closeTo(word));
    this.#worth = this.words.map((close) => index.worth(close));
    this.#whole = index.closenessOfWhole(text);
  }

  /** How many of the words an entry holds; all of them where it is meant as a whole. */
  found(number: number): number {
    if (this.#whole[number]) return this.words.length;
    let found = 0;
    for (const worth of this.#worth) if (worth[number]) found++;
    return found;
  }

  score(number: number): number {
    const whole = this.#whole[number] ?? 0;
    const asWord = (whole * mostForWord) / closeness.same;
    const total = this.#worth.reduce((sum, worth) => sum + Math.max(worth[number] ?? 0, asWord), 0);
    return (total / this.words.length + whole) / (mostForWord + closeness.same);
  }
}

/** The records of the view that hold every word; where there are none, those that hold at least half of them. */
function candidates(view: Records, index: SearchIndex, sought: Sought, kinds: ReadonlySet<RecordKind>): readonly Candidate[] {
  const [whole, part]: [Candidate[], Candidate[]] = [[], []];
  for (const [number, { kind, id }] of index.entries.entries()) {
    const found = kinds.has(kind) ? sought.found(number) : 0;
    if (found === 0 || found * 2 < sought.words.length) continue;
    const record = view.record(kind, id);
    if (record?.id !== id) continue;
    (found === sought.words.length ? whole : part).push({ kind, record, score: sought.score(number) });
  }
  return whole.length > 0 ? whole : part;
}

const kindRank = new Map<RecordKind, number>(kindsInOrder.map((kind, rank) => [kind, rank]));
const rankOf = ({ kind }: Weighed): number => kindRank.get(kind) ?? 0;

function ranked(view: Records, found: readonly Candidate[]): readonly Candidate[] {
  const weightOrder = byWeight(view);
  return found.toSorted((a, b) => b.score - a.score || rankOf(a) - rankOf(b) || weightOrder(a, b));
}

/** The words of texts that stand for one that was sought. */
function meant(texts: readonly string[], words: readonly CloseWords[]): readonly string[] {
  const all = texts.flatMap((text) => wordsOf(text));
  return [...new Set(all.filter((word) => words.some((close) => close.has(word))))];
}

/** Where the words stand in a record. */
function matchesOf(view: Records, { kind, record }: Weighed, words: readonly CloseWords[], text: string): SearchMatches {
  const texts = searchableTexts(kind, record as never);
  const references = [...texts.voices.map((id) => ["actor", id] as const), ...texts.about];
  const named = references.flatMap(([other, id]) => searchableTexts(other, view.need(other, id) as never).name);
  const fields = { name: texts.name, title: texts.title, text: texts.text, named };
  const found = Object.entries(fields).map(([field, own]) => [field, meant(own, words)] as const);
  if (found.some(([, own]) => own.length > 0)) return Object.fromEntries(found.filter(([, own]) => own.length > 0));
  // The name was typed with its spaces elsewhere.
  const name = texts.name.find((one) => runTogether(one).startsWith(runTogether(text)));
  return name === undefined ? {} : { name: wordsOf(name) };
}

/**
 * Searches a view by names in any language, ids, titles and texts. A record that holds every word comes before none; where no record does,
 * half of the words suffice. Every word counts by where it stands (a name before a title before a text) and by how close it is (the word
 * before one that begins with it, before one with a letter wrong).
 *
 * @throws PageError if more than a page can hold is asked for.
 */
export function search<K extends RecordKind>(view: Records, text: string, options: SearchOptions<K>): readonly SearchHit<K>[] {
  const { limit = 20, offset = 0, kinds = kindsInOrder } = options;
  checkPage("records", limit, offset);
  const index = searchIndexOf(view);
  const sought = new Sought(index, text);
  if (sought.words.length === 0) return [];
  const found = ranked(view, candidates(view, index, sought, new Set<RecordKind>(kinds)));
  return found.slice(offset, offset + limit).map((candidate) => ({
    ...candidate,
    matches: matchesOf(view, candidate, sought.words, text),
  })) as unknown as readonly SearchHit<K>[];
}

import SearchableMap from "minisearch/SearchableMap";
import { Records } from "../ledger/records.js";
import type { Dataset, RecordKind } from "../model/dataset.js";
import { wordsOf } from "../query/fold.js";
import { type CloseWords, closeness, closeWords } from "./closeness.js";
import { addressOf, runTogether, searchableTexts, type TextField, textFields } from "./texts.js";

/** The kinds of record in the order in which equally good finds are told. */
export const kindsInOrder = [
  "actor",
  "topic",
  "question",
  "place",
  "materiel",
  "event",
  "claim",
  "source",
] as const satisfies readonly RecordKind[];

/** A record that can be found. */
export interface Entry {
  readonly kind: RecordKind;
  readonly id: string;
}

const weights: Readonly<Record<TextField, number>> = { name: 3, title: 2, text: 1 };
const fieldWeights = textFields.map((field) => weights[field]);
const nameField = textFields.indexOf("name");
/** Room for the field beside an entry's number. */
const room = 4;
/** What a name is worth to a record that is its bearer's word: as much as a text; to one that is about its bearer: half of that. */
const shares = { voices: 1 / weights.name, about: 1 / 2 / weights.name } as const;

/** The most that a word can be worth: the very word, in a name. */
export const mostForWord = closeness.same * weights.name;

/** Words, each with the places where it stands. */
type Places = SearchableMap<number[]>;

/** Words and their places, as they are gathered: in a plain map, which is quicker to write. */
class Gathered {
  readonly #places = new Map<string, number[]>();

  add(word: string, place: number): void {
    const places = this.#places.get(word);
    if (!places) this.#places.set(word, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
  }

  toMap(): Places {
    return SearchableMap.from(this.#places);
  }
}

const raise = (values: Uint8Array, number: number, value: number): void => {
  if ((values[number] ?? 0) < value) values[number] = value;
};

/** The words of every record of a ledger, its names and addresses as wholes, and what it names. Entries go by their number. */
export class SearchIndex {
  readonly entries: readonly Entry[];
  /** Places of words: the number of the entry, times the room, plus the field. */
  readonly #words: Places;
  /** Names run together, by the number of the entry. */
  readonly #names: Places;
  readonly #addresses: readonly (readonly [address: string, number: number])[];
  /** By an entry with names, the entries that are its word, and those that are about it. */
  readonly #voicedBy: readonly (readonly number[])[];
  readonly #about: readonly (readonly number[])[];

  constructor(dataset: Dataset) {
    const records = new Records(dataset);
    const [words, names] = [new Gathered(), new Gathered()];
    const addresses: [string, number][] = [];
    const entries: Entry[] = [];
    const numbers = new Map<string, number>();
    const [voicedBy, about]: [number[][], number[][]] = [[], []];
    for (const kind of kindsInOrder) {
      for (const record of records.all(kind)) {
        const number = entries.push({ kind, id: record.id }) - 1;
        const texts = searchableTexts(kind, record);
        for (const [position, field] of textFields.entries())
          for (const text of texts[field]) for (const word of wordsOf(text)) words.add(word, number * room + position);
        for (const name of texts.name) names.add(runTogether(name), number);
        for (const address of texts.addresses) addresses.push([addressOf(address), number]);
        numbers.set(`${kind} ${record.id}`, number);
        voicedBy.push([]);
        about.push([]);
        for (const id of texts.voices) voicedBy[numbers.get(`actor ${id}`) ?? number]?.push(number);
        for (const reference of texts.about) about[numbers.get(reference.join(" ")) ?? number]?.push(number);
      }
    }
    this.entries = entries;
    this.#words = words.toMap();
    this.#names = names.toMap();
    this.#addresses = addresses;
    this.#voicedBy = voicedBy;
    this.#about = about;
  }

  /** The words that stand for a word that was sought. */
  closeTo(word: string): CloseWords {
    return closeWords(this.#words, word);
  }

  /** What each entry is worth for a word: its closest word, times the weight of where it stands. */
  worth(close: CloseWords): Uint8Array {
    const worth = new Uint8Array(this.entries.length);
    const asName = new Map<number, number>();
    for (const [word, value] of close) {
      for (const place of this.#words.get(word) ?? []) {
        const [number, field] = [Math.floor(place / room), place % room];
        const weighed = value * (fieldWeights[field] ?? 0);
        raise(worth, number, weighed);
        if (field === nameField) asName.set(number, Math.max(asName.get(number) ?? 0, weighed));
      }
    }
    for (const [number, value] of asName) {
      for (const other of this.#voicedBy[number] ?? []) raise(worth, other, value * shares.voices);
      for (const other of this.#about[number] ?? []) raise(worth, other, value * shares.about);
    }
    return worth;
  }

  /** How close a name, id or address of each entry is to a text as a whole. */
  closenessOfWhole(text: string): Uint8Array {
    const values = new Uint8Array(this.entries.length);
    for (const [name, value] of closeWords(this.#names, runTogether(text)))
      for (const number of this.#names.get(name) ?? []) raise(values, number, value);
    const sought = addressOf(text);
    // A word alone begins the ids of many claims; with a digit, somebody is typing an id.
    const isAddress = /\d/.test(sought);
    for (const [address, number] of this.#addresses) {
      if (address === sought) raise(values, number, closeness.same);
      else if (isAddress && address.startsWith(sought)) raise(values, number, closeness.beginning);
    }
    return values;
  }

  /** The words within so many edits of a word, with how many edits and which entries hold them. */
  *near(word: string, most: number): Iterable<{ word: string; edits: number; entries: readonly Entry[] }> {
    for (const [near, [places, edits]] of this.#words.fuzzyGet(word, most)) {
      const numbers = new Set(places.map((place) => Math.floor(place / room)));
      yield { word: near, edits, entries: [...numbers].flatMap((number) => this.entries[number] ?? []) };
    }
  }
}

/** One index for all views of a dataset, built at the first search. */
const indexes = new WeakMap<Dataset, SearchIndex>();

/** The index of the ledger that a view is of. */
export function searchIndexOf(view: Records): SearchIndex {
  const dataset = Records.wholeOf(view);
  const held = indexes.get(dataset) ?? new SearchIndex(dataset);
  indexes.set(dataset, held);
  return held;
}

import type { RecordKind, RecordOf } from "../model/dataset.js";
import { translatedNames } from "../model/translated-texts.js";
import { wordsOf } from "../query/fold.js";

/** Where in a record's own words a search looks, from what counts most to what counts least. */
export const textFields = ["name", "title", "text"] as const;
/** Where in a record words are its own. */
export type TextField = (typeof textFields)[number];

/** A record that another one names. */
export type Reference = readonly [kind: "actor" | "place" | "materiel", id: string];

/** What of a record can be found. */
export interface SearchableTexts extends Readonly<Record<TextField, readonly string[]>> {
  /** Its id and its address, where they are no names. */
  readonly addresses: readonly string[];
  /** The actors whose words or documents it is, by whose names it can be found as by its text. */
  readonly voices: readonly string[];
  /** What it is about, by whose names it can be found too. */
  readonly about: readonly Reference[];
}

const none: SearchableTexts = { name: [], title: [], text: [], addresses: [], voices: [], about: [] };

const present = (texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);

interface Named {
  readonly id: string;
  readonly names: Readonly<Record<string, string | undefined>>;
  readonly aliases: readonly string[];
  readonly short?: string | undefined;
}

const nameOf = ({ id, names, aliases, short }: Named): string[] => present([id, ...Object.values(names), ...aliases, short]);

const all = (kind: Reference[0], ids: readonly string[]): Reference[] => ids.map((id) => [kind, id]);

const readers: { readonly [K in RecordKind]: (record: RecordOf[K]) => Partial<SearchableTexts> } = {
  actor: (actor) => ({ name: nameOf(actor), title: present([actor.prose?.first, ...actor.roles.map(({ title }) => title)]) }),
  place: (place) => ({ name: nameOf(place) }),
  materiel: (materiel) => ({ name: nameOf(materiel) }),
  topic: (topic) => ({ name: [topic.id, topic.title, ...translatedNames(topic.translations)], text: [topic.description] }),
  question: (question) => ({
    name: [question.id],
    title: [question.text, ...translatedNames(question.translations)],
    text: present([question.definition, question.includes, question.kind === "quantity" ? question.noun : question.proposition]),
  }),
  event: ({ id, title, summary, actors, places }) => ({
    title: [title],
    text: present([summary]),
    addresses: [id],
    about: [...actors.map(({ actor }) => ["actor", actor] as const), ...all("place", places)],
  }),
  claim: ({ id, statement, quote, basis, claimants, speaker, about }) => ({
    text: present([statement, quote?.text, basis]),
    addresses: [id],
    voices: present([...claimants, speaker]),
    about: [...all("actor", about.actors), ...all("place", about.places), ...all("materiel", about.materiel)],
  }),
  source: ({ id, url, title, publisher, medium }) => ({
    text: [title, publisher],
    addresses: present([id, url]),
    voices: present([medium]),
  }),
};

/** What of a record can be found: its names in every language, its id, its title and its text. */
export function searchableTexts<K extends RecordKind>(kind: K, record: RecordOf[K]): SearchableTexts {
  return { ...none, ...readers[kind](record) };
}

/** A name as one word: "KN-23", "kn 23" and "kn23" are the same. */
export const runTogether = (text: string): string => wordsOf(text).join("");

/** An id or an address of the web, without what is the same in all of them. */
export const addressOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "");

/** English words that say nothing of what is sought. */
const little = new Set(
  "a an and are at by did do does for from had has have how in is it of on or that the this to was were what when where which who why with".split(
    " ",
  ),
);

/** The words to be found for a text: all that say something; where none does, all. */
export function wordsSought(text: string): readonly string[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter((word) => !little.has(word));
  return telling.length > 0 ? telling : words;
}

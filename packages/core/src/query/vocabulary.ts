import { Records } from "../ledger/records.js";
import type { RecordKind } from "../model/dataset.js";
import { recordList } from "../model/lists-in-part.js";
import { nearest } from "../model/nearest.js";
import { type Translations, translatedNames } from "../model/translated-texts.js";
import { fold, wordsOf } from "./fold.js";
import { nearLanguages } from "./near-languages.js";

/** A name by which a record can be meant. */
export interface Name {
  readonly id: string;
  readonly name: string;
}

interface Named {
  readonly id: string;
  readonly names?: Readonly<Record<string, string | undefined>>;
  readonly aliases?: readonly string[];
  readonly short?: string | undefined;
  readonly title?: string;
  readonly text?: string;
  readonly url?: string | undefined;
  readonly translations?: Translations;
}

function namesOf({ id, names = {}, aliases = [], short, title, text, url, translations }: Named): string[] {
  const all = [id, ...Object.values(names), ...aliases, short, title, text, url, ...translatedNames(translations)];
  return all.filter((name) => name !== undefined);
}

/** What a record is called in a language: its name, its title or its text; undefined where it has none of its own there. */
const calledIn = ({ names, title, text, translations }: Named, language: string): string | undefined =>
  names?.[language] ??
  translations?.[language]?.title ??
  translations?.[language]?.text ??
  (language === "en" ? (title ?? text) : undefined);

/** A field of documents whose values are no records. */
export type TextField = "language" | "publisher";

/** Shorter words than this are near to too many others. */
const leastLetters = 4;

/** The names of the records of a ledger, in every language and spelling, for queries that mean them. */
export class Vocabulary {
  readonly #names = new Map<RecordKind, readonly Name[]>();
  readonly #ids = new Map<RecordKind, ReadonlyMap<string, readonly string[]>>();
  readonly #texts = new Map<TextField, readonly string[]>();

  constructor(readonly records: Records) {}

  /** Every name of every record of a kind. */
  names(kind: RecordKind): readonly Name[] {
    const held = this.#names.get(kind);
    if (held) return held;
    const names = this.records.all(kind).flatMap((record) => this.#namesOf(kind, record).map((name) => ({ id: record.id, name })));
    this.#names.set(kind, names);
    return names;
  }

  /** What the records of a kind are called in a language, by their ids; in English where they have no name in it. */
  calledIn(kind: RecordKind, language: string): ReadonlyMap<string, string> {
    return new Map(
      this.records.all(kind).map((record: Named) => [record.id, calledIn(record, language) ?? calledIn(record, "en") ?? record.id]),
    );
  }

  /** The ids that a text can mean: its own, or those that bear it as a name. */
  ids(kind: RecordKind, text: string): readonly string[] {
    if (this.records.has(kind, text)) return [text];
    const moved = this.records.record(kind, text);
    return moved ? [moved.id] : (this.#byName(kind).get(fold(text)) ?? []);
  }

  /** The nearest ids and names to a text that means nothing. */
  near(kind: RecordKind, text: string): string[] {
    const ids = nearest(fold(text), this.#byName(kind).keys()).flatMap((name) => this.#byName(kind).get(name)?.[0] ?? []);
    return [...new Set(ids)];
  }

  /** The distinct texts that documents have in a field, folded, in order: those of every day, so that a query can be read on each. */
  texts(field: TextField): readonly string[] {
    const held = this.#texts.get(field);
    if (held) return held;
    const texts = [...new Set(recordList(Records.wholeOf(this.records), "sources").field(field).map(fold))].sort();
    this.#texts.set(field, texts);
    return texts;
  }

  /** The nearest texts to one that stands in no document; of a publisher also words of the name, since a part of it is enough. */
  nearTexts(field: TextField, text: string): string[] {
    const texts = this.texts(field);
    if (field === "language") return nearLanguages(text, texts);
    const isLong = (name: string) => name.length >= leastLetters;
    // One that is named in another language or spelling is known, and by what name documents have it.
    const ids = this.ids("actor", text);
    const isPublisher = (name: string) => isLong(name) && texts.some((publisher) => publisher.includes(fold(name)));
    const meant = this.names("actor").find(({ id, name }) => ids.includes(id) && isPublisher(name));
    return meant ? [fold(meant.name)] : nearest(text, new Set(texts.flatMap((name) => [name, ...wordsOf(name)]).filter(isLong)));
  }

  /** A state goes by the names of its country too, which are the shorter ones. */
  #namesOf(kind: RecordKind, record: Named): string[] {
    const country = kind === "actor" ? this.records.record("place", record.id) : undefined;
    return [...new Set([...namesOf(record), ...(country?.kind === "country" ? namesOf(country) : [])])];
  }

  #byName(kind: RecordKind): ReadonlyMap<string, readonly string[]> {
    const held = this.#ids.get(kind);
    if (held) return held;
    const ids = new Map<string, string[]>();
    for (const { id, name } of this.names(kind)) {
      const own = ids.get(fold(name)) ?? [];
      if (!own.includes(id)) ids.set(fold(name), [...own, id]);
    }
    this.#ids.set(kind, ids);
    return ids;
  }
}

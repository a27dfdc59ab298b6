import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Explanations } from "../model/explanations.js";
import type { Names } from "../model/names.js";
import { proseName, shortName } from "./names.js";
import { text, type WordsOrActor } from "./parts.js";
import type { Locale, Telling, Translated, WordedText, Wording } from "./wording.js";

/** A language that has names and texts of its own beside the English ones. */
type OtherLocale = Exclude<Locale, "en">;

const worded = (text: string, lang: Locale, locale: Locale): WordedText => ({ text, lang, isFallback: lang !== locale });

/** How a sentence in the language names an actor; undefined where the ledger has no name in it. */
export const sentenceName = (actor: Actor, locale: OtherLocale): string | undefined => actor.prose?.[locale]?.name ?? actor.names[locale];

/**
 * How a language finds the texts of records, with English where it has none. Records of the bundled ledger do not carry what explains them:
 * that is found by the English, so that a record of another ledger that says something else is never explained by it.
 */
function readerTexts(locale: OtherLocale, explanations: Explanations): Wording["textOf"] {
  function textOf<F extends string>(record: Translated & { readonly [K in F]: string }, field: F): WordedText;
  function textOf<F extends string>(record: Translated & { readonly [K in F]?: string | undefined }, field: F): WordedText | undefined;
  function textOf<F extends string>(record: Translated & { readonly [K in F]?: string | undefined }, field: F) {
    const english: string | undefined = record[field];
    if (english === undefined) return undefined;
    const own = record.translations?.[locale]?.[field] ?? (Object.hasOwn(explanations, english) ? explanations[english] : undefined);
    return own === undefined ? worded(english, "en", locale) : worded(own, locale, locale);
  }
  return textOf;
}

/** How a language finds the names and the texts of records, with English where it has none. */
export function readerNames(locale: OtherLocale, explanations: Explanations): Pick<Wording, "name" | "short" | "textOf" | "shortName"> {
  const short = (actor: Actor): WordedText => {
    const own = sentenceName(actor, locale);
    return own === undefined ? worded(shortName(actor), "en", locale) : worded(own, locale, locale);
  };
  return {
    name({ names }: { readonly names: Names }) {
      const own = names[locale];
      return own === undefined ? worded(names.en, "en", locale) : worded(own, locale, locale);
    },
    short,
    shortName: (actor) => short(actor).text,
    textOf: readerTexts(locale, explanations),
  };
}

/** The state whose voice or home an actor is; undefined for states themselves and international bodies. */
function landOf(records: Records, { id, speaksFor, country }: Actor): Actor | undefined {
  if (speaksFor !== undefined) return records.record("actor", speaksFor);
  const land = records.actors().find((actor) => actor.kind === "state" && actor.country === country);
  return country === undefined || land?.id === id ? undefined : land;
}

/** The country to set beside an actor's name, where the reader needs it and the name does not tell it. */
export function landBeside(telling: Telling, actor: Actor, locale: OtherLocale, stemsOf: (name: string) => readonly string[]) {
  const land = telling.mention(actor) === "first" ? landOf(telling.records, actor) : undefined;
  const name = land && sentenceName(land, locale);
  const own = sentenceName(actor, locale);
  if (!land || name === undefined || own === undefined) return undefined;
  const isTold = [name, land.names[locale] ?? name].some((one) => stemsOf(one).every((stem) => own.includes(stem)));
  return isTold ? undefined : name;
}

/** The name of an actor as a part; in English, in full at the first mention, where the ledger has no name in the language. */
export function namePart(telling: Telling, actor: Actor, locale: OtherLocale): WordsOrActor {
  const own = sentenceName(actor, locale);
  if (own === undefined) return { kind: "actor", actor: actor.id, text: proseName(actor, telling.mention(actor)), lang: "en" };
  return { kind: "actor", actor: actor.id, text: own };
}

/** An editor's English words within another language. */
export const inEnglish = (words: string): WordsOrActor => (words === "" ? text("") : { kind: "text", text: words, lang: "en" });

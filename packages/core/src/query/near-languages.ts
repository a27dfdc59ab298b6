import { nearest } from "../model/nearest.js";
import { fold } from "./fold.js";

function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().language;
  } catch {
    return "";
  }
}

/** Names of the languages as the languages of names in the ledger have them, each with its code. */
const namesOf = (codes: readonly string[]) =>
  new Map(
    ["en", "ko", "ru", "uk"].flatMap((locale) => {
      const names = new Intl.DisplayNames(locale, { type: "language" });
      return codes.map((code) => [fold(names.of(code) ?? code), code] as const);
    }),
  );

/** The codes of languages that may be meant by a longer code ("kor", "ko-KR"), a country's ("kr"), or a name ("Korean"), the nearest first. */
export function nearLanguages(text: string, codes: readonly string[]): string[] {
  const spoken = languageOf(`und-${text}`);
  // English is also what is given for a country that there is not.
  const meant = [languageOf(text), spoken === "en" ? "" : spoken].filter((code) => codes.includes(code));
  // Two letters are near to every short name.
  const names = text.length < 3 ? new Map<string, string>() : namesOf(codes);
  return [...new Set([...meant, ...nearest(text, names.keys()).map((name) => names.get(name) as string)])];
}

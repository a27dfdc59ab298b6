/** Names of languages in English, by ISO 639 code. */
const languages = new Intl.DisplayNames(["en"], { type: "language" });

/** The name of a language in English; the code itself where it has none. */
export function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A kind or type as words: "official-statement" reads "official statement". */
export const kindWords = (kind: string): string => kind.replaceAll("-", " ");

/** The text cut at a word, for titles and previews. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[\s,;:.]+$/, "")}…`;
}

const units: Readonly<Record<string, string>> = { persons: "", usd: "US dollars", "usd-per-month": "US dollars a month" };

/** The unit of a question's figures as words; nothing for persons, who are named by the question itself. */
export const unitWords = (unit: string): string => units[unit] ?? kindWords(unit);

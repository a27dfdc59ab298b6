/** What a record says in other languages: by language, then by field. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>> | undefined>> | undefined;

/** Every text of a record in another language. */
export const translatedTexts = (translations: Translations): string[] =>
  Object.values(translations ?? {}).flatMap((texts) => Object.values(texts ?? {}));

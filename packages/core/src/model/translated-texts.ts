/** What a record says in other languages: by language, then by field. */
export type Translations = Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> | undefined;

/** Every text of a record in another language by which it goes: what names it, not what explains it. */
export const translatedNames = (translations: Translations): string[] =>
  Object.values(translations ?? {})
    .flatMap((own) => [own?.text, own?.title, own?.noun, own?.proposition])
    .filter((name) => name !== undefined);

import type { Locale } from "../reading/locale";

/** Messages by name, in groups where they belong together; each is written in the ICU message format. */
interface MessageTree {
  readonly [name: string]: string | MessageTree;
}

/** The same names with any words. */
type SameNames<Tree> = { readonly [Name in keyof Tree]: Tree[Name] extends string ? string : SameNames<Tree[Name]> };

/** Messages of one part of the site in every language: a name that is missing in one of them does not compile. */
export const inEveryLocale = <const Tree extends MessageTree>(
  messages: { readonly en: Tree } & Record<Exclude<Locale, "en">, SameNames<NoInfer<Tree>>>,
): Record<Locale, Tree> => messages as unknown as Record<Locale, Tree>;

/** Languages of the interface, the first of them where nothing else is asked for. */
export const locales = ["en", "ko", "uk"] as const;

/** A language of the interface, as it stands in addresses. */
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = locales[0];

/** Says whether a text names a language of the interface. */
export const isLocale = (text: string | undefined): text is Locale => (locales as readonly (string | undefined)[]).includes(text);

/** The locale a header of accepted languages likes best. */
export function preferredLocale(accepted: string | null): Locale {
  const wanted = (accepted ?? "")
    .split(",")
    .map((item) => {
      const [tag = "", ...parameters] = item.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { language: tag.toLowerCase().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}

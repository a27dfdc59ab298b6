import type { MetadataRoute } from "next";
import { address, folders, type PagedKind, recordPath } from "@/reading/address";
import { defaultLocale, locales } from "@/reading/locale";
import { latest } from "@/reading/reading";
import { siteOrigin } from "@/reading/site-origin";
import { plainPaths } from "@/reading/standing";

/** Every page of the latest day, with its addresses in other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { view } = latest(defaultLocale);
  const records = (Object.keys(folders) as PagedKind[]).flatMap((kind) => view.all(kind).map(({ id }) => recordPath(kind, id)));
  return [...plainPaths, ...records].map((path) => {
    const at = (locale: (typeof locales)[number]) => new URL(address(path, { locale, asked: undefined }), siteOrigin).href;
    return { url: at(defaultLocale), alternates: { languages: Object.fromEntries(locales.map((locale) => [locale, at(locale)])) } };
  });
}

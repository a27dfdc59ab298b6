import type { PagedKind } from "../reading/address";
import { defaultLocale } from "../reading/locale";
import { latest } from "../reading/reading";
import type { Asked, SitePage } from "./site-page";

/** A page as it is made when the site is built: of the latest day, without a query. */
export function prerendered({ generateMetadata, render }: SitePage): SitePage {
  const plain = ({ params }: Asked): Asked => ({ params, searchParams: Promise.resolve({}) });
  return { generateMetadata: (asked) => generateMetadata(plain(asked)), render: (asked) => render(plain(asked)) };
}

/** How many records of each kind are made when the site is built: all, but where a developer asks for fewer to save time. */
const most = process.env.PRERENDER_RECORDS ?? "all";

/**
 * The records of a kind whose pages are made when the site is built: in English, for the build would take three times as long with the
 * others. Next asks for each language in turn, and makes none of them where one is answered with nothing: the language is said every time.
 */
export const recordsToPrerender = (kind: PagedKind): { locale: string; id: string }[] =>
  latest(defaultLocale)
    .view.all(kind)
    .slice(0, most === "all" ? undefined : Number(most))
    .map(({ id }) => ({ locale: defaultLocale, id }));

import type { Route } from "next";
import Link from "next/link";
import { HeaderSearch } from "../commands/header-search";
import { DayLink } from "../parts/day-link";
import { address } from "../reading/address";
import { type Locale, locales } from "../reading/locale";
import type { Reading } from "../reading/reading";

/** Parts of the site in the order of its navigation, and where each stands. */
export const parts = {
  briefing: "/",
  changes: "/changes",
  questions: "/questions",
  timeline: "/timeline",
  events: "/events",
  claims: "/claims",
  sources: "/sources",
  actors: "/actors",
  map: "/map",
  places: "/places",
  weapons: "/weapons",
  about: "/about",
} as const;

/** A part of the site, as its navigation names it. */
export type SitePart = keyof typeof parts;

/** Each language by its own name. */
const languageNames: Record<Locale, string> = { en: "English", ko: "한국어", uk: "Українська" };

interface SiteHeaderProps {
  readonly reading: Reading;
  readonly current: SitePart | undefined;
  readonly path: string;
  readonly query: Readonly<Record<string, string>> | undefined;
}

function Languages({ reading, path, query = {} }: Pick<SiteHeaderProps, "reading" | "path" | "query">) {
  return (
    <nav aria-label={reading.t("frame.language")} className="ml-auto">
      <ul className="flex gap-x-3 text-sm">
        {locales.map((locale) => (
          <li key={locale}>
            <Link
              href={address(path, { ...reading, locale }, query) as Route}
              prefetch={false}
              lang={locale}
              hrefLang={locale}
              className="part"
              aria-current={locale === reading.locale ? "true" : undefined}
            >
              {languageNames[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The name of the site, the way to its parts and to other languages, on the day the reader has chosen. */
export function SiteHeader({ reading, current, path, query }: SiteHeaderProps) {
  const { t } = reading;
  return (
    <header className="border-rule border-b">
      <div className="page flex flex-wrap items-baseline gap-x-6 py-1 sm:py-0">
        <DayLink reading={reading} path="/" className="py-1.5 font-semibold font-serif text-xl sm:py-3 hover:text-river">
          Tumen
        </DayLink>
        <nav aria-label={t("frame.navigation")} className="max-w-full">
          <ul className="flex flex-wrap gap-x-4 text-sm">
            {(Object.keys(parts) as SitePart[]).map((part) => (
              <li key={part}>
                <DayLink reading={reading} path={parts[part]} isCurrent={part === current} className="part">
                  {t(`frame.part.${part}`)}
                </DayLink>
              </li>
            ))}
          </ul>
        </nav>
        {current !== "claims" && <HeaderSearch reading={reading} />}
        <Languages reading={reading} path={path} query={query} />
      </div>
    </header>
  );
}

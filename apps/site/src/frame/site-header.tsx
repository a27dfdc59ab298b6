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

/** The menu that holds the parts and the languages where the screen has no room for them. It opens without any script. */
const menuId = "site-menu";

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
    <nav aria-label={reading.t("frame.language")} className="site-languages">
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={address(path, { ...reading, locale }, query)}
              lang={locale}
              hrefLang={locale}
              className="part"
              aria-current={locale === reading.locale ? "true" : undefined}
            >
              {languageNames[locale]}
            </a>
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
    <header className="site-header">
      <div className="page">
        <DayLink reading={reading} path="/" className="site-name">
          Tumen
        </DayLink>
        {path !== parts.claims && <HeaderSearch reading={reading} />}
        <button type="button" popoverTarget={menuId} className="button menu-button">
          {t("frame.menu")}
        </button>
        <div id={menuId} popover="auto" className="site-menu">
          <Languages reading={reading} path={path} query={query} />
          <nav aria-label={t("frame.navigation")} className="site-parts">
            <ul>
              {(Object.keys(parts) as SitePart[]).map((part) => (
                <li key={part}>
                  <DayLink reading={reading} path={parts[part]} isCurrent={part === current} className="part">
                    {t(`frame.part.${part}`)}
                  </DayLink>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </header>
  );
}

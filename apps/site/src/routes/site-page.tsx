import type { Metadata } from "next";
import type { ReactNode } from "react";
import { BeyondLedger } from "../frame/beyond-ledger";
import { InvalidDay } from "../frame/invalid-day";
import { OtherVersion } from "../frame/other-version";
import { PageFrame } from "../frame/page-frame";
import { parts, type SitePart } from "../frame/site-header";
import { describeWay } from "../linked-data/describe-site";
import { type Described, LinkedData } from "../linked-data/linked-data";
import { withStillParts } from "../loading/still-parts";
import { address } from "../reading/address";
import { defaultLocale, isLocale, type Locale, locales } from "../reading/locale";
import { firstOf, latest, type Reading, readingOf, type SearchParams } from "../reading/reading";

/** What Next hands to a page. */
export interface Asked {
  readonly params: Promise<{ readonly locale: string; readonly id?: string }>;
  readonly searchParams: SearchParams;
}

/** What a page gets to see: how it is read, the id in its path, and the query of its address. */
export interface PageRequest {
  readonly reading: Reading;
  readonly id: string;
  readonly query: Awaited<SearchParams>;
}

/** A page of the site: what it is called, where it stands, and what it shows. */
export interface PageDefinition {
  readonly part?: SitePart;
  /** Its path, without the language. */
  readonly path: (request: PageRequest) => string;
  /** Whether it speaks of a day, and so has the strip of days; true unless told otherwise. */
  readonly hasDay?: boolean;
  readonly title: (request: PageRequest) => string | PageTitle;
  readonly content: (request: PageRequest) => ReactNode;
  /** What it is about, for machines. */
  readonly linkedData?: (request: PageRequest) => readonly Described[];
  /** What of its query is kept where the language or the day is changed. */
  readonly kept?: (request: PageRequest) => Readonly<Record<string, string>>;
}

/** The title of a page, and whether search engines should keep away from it. */
export interface PageTitle {
  readonly title: string;
  readonly description?: string;
  readonly isHidden?: boolean;
}

/** A page in the form Next asks for. */
export interface SitePage {
  readonly generateMetadata: (asked: Asked) => Promise<Metadata>;
  readonly render: (asked: Asked) => Promise<ReactNode>;
}

const localeOf = (text: string): Locale => (isLocale(text) ? text : defaultLocale);

/** The request of a page; `undefined` as reading where the address asks for no day of the calendar. */
async function requestOf({ params, searchParams }: Asked) {
  const [{ locale, id = "" }, query] = await Promise.all([params, searchParams]);
  const text = firstOf(query.asOf);
  return { locale: localeOf(locale), text: text ?? "", reading: readingOf(localeOf(locale), text), id, query };
}

/** The addresses of a page in every language, for search engines. */
function alternates(path: string, locale: Locale): Metadata["alternates"] {
  const at = (one: Locale) => address(path, { locale: one, asked: undefined });
  return {
    canonical: at(locale),
    languages: { ...Object.fromEntries(locales.map((one) => [one, at(one)])), "x-default": at(defaultLocale) },
  };
}

const titleOf = (definition: PageDefinition, request: PageRequest): PageTitle => {
  const titled = definition.title(request);
  return typeof titled === "string" ? { title: titled } : titled;
};

/** The way from the front page: the part of the site, then the page. */
function wayTo(definition: PageDefinition, request: PageRequest): (readonly [name: string, path: string])[] {
  const { part } = definition;
  const path = definition.path(request);
  const way: (readonly [string, string])[] = [["Tumen", "/"]];
  if (part !== undefined && part !== "briefing") way.push([request.reading.t(`frame.part.${part}`), parts[part]]);
  if (way.every(([, one]) => one !== path)) way.push([titleOf(definition, request).title, path]);
  return way;
}

/** The picture that stands for a page where somebody shares it. */
function picture(path: string, { locale, asked }: Reading, title: string) {
  const url = `/card${address(path, { locale, asked })}`;
  return { url, width: 1200, height: 630, alt: title };
}

/** Makes a page of the site: its frame, its title and its way in other languages are the same for all. */
export function sitePage(definition: PageDefinition): SitePage {
  const { part, hasDay = true } = definition;
  return {
    generateMetadata: async (asked) => {
      const { reading, locale, id, query } = await requestOf(asked);
      if (!reading) return { title: latest(locale).t("frame.notADay"), robots: { index: false } };
      const request = { reading, id, query };
      const path = definition.path(request);
      const { title, description = reading.t("frame.description"), isHidden = false } = titleOf(definition, request);
      const images = [picture(path, reading, title)];
      return {
        title,
        description,
        alternates: alternates(path, locale),
        openGraph: { siteName: "Tumen", type: "website", locale, title, description, url: address(path, reading), images },
        twitter: { card: "summary_large_image", title, description, images },
        // Pages of a chosen day repeat those of the latest day: only the latter are to be found.
        ...(isHidden || reading.asked !== undefined ? { robots: { index: false } } : {}),
      };
    },
    render: async (asked) => {
      const { reading, locale, text, id, query } = await requestOf(asked);
      const request = { reading: reading ?? latest(locale), id, query };
      const path = definition.path(request);
      return withStillParts(
        <PageFrame
          reading={request.reading}
          path={path}
          hasDay={hasDay && reading !== undefined}
          current={part}
          query={definition.kept?.(request) ?? {}}
        >
          <OtherVersion asked={firstOf(query.v)} reading={request.reading} />
          {hasDay && <BeyondLedger reading={request.reading} />}
          {reading ? definition.content(request) : <InvalidDay text={text} path={path} reading={request.reading} />}
          {reading && (
            <LinkedData graph={[describeWay(wayTo(definition, request), reading), ...(definition.linkedData?.(request) ?? [])]} />
          )}
        </PageFrame>,
      );
    },
  };
}

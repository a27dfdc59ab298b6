import { type Briefing, type Day, isDay, type Ledger, nearestDay } from "@tumen/core";
import { type Wording, locales as wordings } from "@tumen/core/wording";
import { type Translate, translatorOf } from "../messages/translator";
import { ledger } from "./ledger";
import type { Locale } from "./locale";

/** The query of an address, as a page gets it. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What a reader has chosen and every link keeps: the language, and the day where one stands in the address. */
export interface Chosen {
  readonly locale: Locale;
  /** The day that stands in the address; undefined where the page shows the latest day by itself. */
  readonly asked: Day | undefined;
}

/** How a reader reads the site: in which language, as of which day, and the ledger as it could be read on that day. */
export interface Reading extends Chosen {
  readonly day: Day;
  /** The day that the address asks for where the ledger does not reach it: the reader then reads its first or its last. */
  readonly beyond?: Day;
  readonly view: Ledger;
  /** Words a message of the interface in the reader's language. */
  readonly t: Translate;
  /** Words everything that is said of the ledger in the reader's language. */
  readonly words: Wording;
}

/** Days on which something became public, in order. */
const allDays = ledger.days();

/** Today, in UTC. */
export const today = (): Day => new Date().toISOString().slice(0, 10);

/** The days a reader can choose from: those with something new, none after today. */
export function newsDays(): readonly Day[] {
  const now = today();
  const days = allDays.filter((day) => day <= now);
  return days.length > 0 ? days : [now];
}

let newest: { readonly now: Day; readonly day: Day } | undefined;

/** The last day on which something became public, but none after today; looked up once a day. */
export function latestDay(): Day {
  const now = today();
  if (newest?.now !== now) newest = { now, day: ledger.latestDay(now) };
  return newest.day;
}

/** The day of the ledger that is nearest to a day of the calendar. */
export const nearestTo = (day: Day): Day => nearestDay(ledger, day, today());

/** The first day on which something became public. */
export const firstDay = (): Day => newsDays()[0] ?? today();

const readingOn = (locale: Locale, day: Day, asked: Day | undefined): Reading => ({
  locale,
  day,
  asked,
  view: ledger.asOf(day),
  t: translatorOf(locale),
  words: wordings[locale],
});

/** The ledger as of its latest day. */
export const latest = (locale: Locale): Reading => readingOn(locale, latestDay(), undefined);

/** The first of the values a query field has. */
export const firstOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/**
 * The reading of a day; undefined where the text is no day of the calendar. An empty text stands for the latest day. A day that the ledger
 * does not reach gives the nearest that it does, lest somebody cite what it held on a day that nobody knows yet.
 */
export function readingOf(locale: Locale, text: string | undefined): Reading | undefined {
  if (text === undefined || text === "") return latest(locale);
  if (!isDay(text)) return undefined;
  const day = nearestTo(text);
  return { ...readingOn(locale, day, day), ...(day === text ? {} : { beyond: text }) };
}

const briefings = new WeakMap<Ledger, Map<Locale, Briefing>>();

/** The briefing of a reading, written once for as long as its view is held. */
export function briefingOf({ view, locale, words }: Reading): Briefing {
  const held = briefings.get(view) ?? new Map<Locale, Briefing>();
  briefings.set(view, held);
  const briefing = held.get(locale) ?? view.brief({ wording: words });
  held.set(locale, briefing);
  return briefing;
}

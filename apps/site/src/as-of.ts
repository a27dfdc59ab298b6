import { type Briefing, type Day, isDay, type Ledger } from "@tumen/core";
import { ledger } from "./ledger";

/** The query of an address, as a page gets it. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The day a page speaks of, and the ledger as it could be read on that day. */
export interface AsOf {
  readonly day: Day;
  /** The day that stands in the address; undefined where the page shows the latest day by itself. */
  readonly asked: Day | undefined;
  readonly view: Ledger;
}

/** Days on which something became public, in order. */
const allDays = ledger.days();

const today = (): Day => new Date().toISOString().slice(0, 10);

/** The days a reader can choose from: those with something new, none after today. */
export function newsDays(): readonly Day[] {
  const now = today();
  const days = allDays.filter((day) => day <= now);
  return days.length > 0 ? days : [now];
}

/** The last day on which something became public, but none after today. */
export const latestDay = (): Day => ledger.latestDay(today());

/** The first day on which something became public. */
export const firstDay = (): Day => newsDays()[0] ?? today();

/** The ledger as of its latest day. */
export function latest(): AsOf {
  const day = latestDay();
  return { day, asked: undefined, view: ledger.asOf(day) };
}

/** The first of the values a query field has. */
export const firstOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** The view of a day; undefined where the text is no day of the calendar. An empty text stands for the latest day. */
export function asOfDay(text: string | undefined): AsOf | undefined {
  const asked = text === undefined || text === "" ? undefined : text;
  if (asked !== undefined && !isDay(asked)) return undefined;
  return asked === undefined ? latest() : { day: asked, asked, view: ledger.asOf(asked) };
}

const briefings = new WeakMap<Ledger, Briefing>();

/** The briefing of a view, written once for as long as the view is held. */
export function briefingOf({ view }: AsOf): Briefing {
  const held = briefings.get(view);
  if (held) return held;
  const briefing = view.brief();
  briefings.set(view, briefing);
  return briefing;
}

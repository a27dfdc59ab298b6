import type { Day } from "@tumen/core";
import { firstOf, newsDays, type Reading } from "../reading/reading";
import { type Cut, cuts, dayMeant, type TimeRange, usualCut } from "./time-range";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of the timeline asks for. */
export interface TimelineRequest {
  /** The stretch as it stands in the address; its ends may be open. */
  readonly range: TimeRange;
  /** The stretch with both its ends. */
  readonly shown: { readonly from: Day; readonly to: Day };
  readonly by: Cut;
  /** The cut, where the address names one. */
  readonly askedCut: Cut | undefined;
  readonly topic: string | undefined;
  readonly actor: string | undefined;
  /** Values that mean nothing, as they were asked for. */
  readonly unknown: readonly string[];
}

/** Reads the stretch, its cut and the filters from the query of an address; what means nothing is left out and named. */
export function timelineRequest(query: Query, { view, day }: Reading): TimelineRequest {
  const unknown: string[] = [];
  const read = <T>(field: string, meaning: (text: string) => T | undefined): T | undefined => {
    const text = firstOf(query[field]);
    if (text === undefined || text === "") return undefined;
    const value = meaning(text);
    if (value === undefined) unknown.push(text.slice(0, 60));
    return value;
  };
  const asked = { from: read("from", (text) => dayMeant(text, "first")), to: read("to", (text) => dayMeant(text, "last")) };
  // Turned round, the ends mean the same stretch.
  const [from, to] = asked.from && asked.to && asked.to < asked.from ? [asked.to, asked.from] : [asked.from, asked.to];
  const shown = { from: from ?? newsDays()[0] ?? day, to: to ?? day };
  const askedCut = read("by", (text) => cuts.find((cut) => cut === text));
  return {
    range: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    shown,
    askedCut,
    by: askedCut ?? usualCut(shown),
    topic: read("topic", (id) => view.record("topic", id)?.id),
    actor: read("actor", (id) => view.record("actor", id)?.id),
    unknown,
  };
}

/** The part of an address that asks for a stretch, with the filters as they are; the cut follows the stretch. */
export const queryOf = ({ from, to }: TimeRange, { topic, actor }: Pick<TimelineRequest, "topic" | "actor">): Record<string, string> => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(topic === undefined ? {} : { topic }),
  ...(actor === undefined ? {} : { actor }),
});

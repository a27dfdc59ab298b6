import type { Records } from "../ledger/records.js";
import type { RecordKind } from "../model/dataset.js";

/** How many claims name each record, by kind and id. */
type Mentions = ReadonlyMap<RecordKind, ReadonlyMap<string, number>>;

const held = new WeakMap<Records, Mentions>();

function countMentions(view: Records): Mentions {
  const counts = new Map<RecordKind, Map<string, number>>();
  const count = (kind: RecordKind, ids: readonly (string | undefined)[]) => {
    const own = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, own);
    for (const id of new Set(ids)) if (id !== undefined) own.set(id, (own.get(id) ?? 0) + 1);
  };
  for (const { claimants, speaker, onBehalfOf, about, topics, quantities, stances, citations } of view.all("claim")) {
    const relays = citations.flatMap(({ via }) => via);
    const questions = [...quantities, ...stances].map(({ question }) => question);
    const documents = citations.map(({ source }) => source);
    count("actor", [...claimants, speaker, onBehalfOf, ...about.actors, ...relays]);
    count("event", [about.event]);
    count("place", about.places);
    count("materiel", about.materiel);
    count("topic", topics);
    count("question", questions);
    count("source", documents);
  }
  return counts;
}

/** How many claims of a view name a record: how much a reader finds behind it. Of a claim, none. */
export function mentionsOf(view: Records, kind: RecordKind, id: string): number {
  const counts = held.get(view) ?? countMentions(view);
  held.set(view, counts);
  return counts.get(kind)?.get(id) ?? 0;
}

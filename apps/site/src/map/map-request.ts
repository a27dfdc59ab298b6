import type { Topic } from "@tumen/core";
import { firstOf, type Reading } from "../reading/reading";
import { isView, type ViewId } from "./views";

/** What the address of the map asks for. */
export interface MapRequest {
  readonly view: ViewId;
  readonly topic: Topic | undefined;
  /** A topic that the ledger does not know, as it was asked for. */
  readonly unknownTopic: string | undefined;
  /** The part of the address that asks for it. */
  readonly query: Readonly<Record<string, string>>;
}

/** Reads what part of the world and which topic the query of an address asks for; without it, the whole map and every topic. */
export function mapRequest(query: Readonly<Record<string, string | string[] | undefined>>, { view: ledger }: Reading): MapRequest {
  const asked = firstOf(query.view);
  const view = isView(asked) ? asked : "whole";
  const id = firstOf(query.topic);
  const topic = id === undefined || id === "" ? undefined : ledger.record("topic", id);
  return {
    view,
    topic,
    unknownTopic: id === undefined || id === "" || topic ? undefined : id.slice(0, 60),
    query: { ...(view === "whole" ? {} : { view }), ...(topic ? { topic: topic.id } : {}) },
  };
}

import type { Briefing, Ledger } from "@tumen/core/query";
import type { AppState } from "./app-state.js";
import { seen } from "./app-state.js";
import type { Body } from "./body.js";
import { sentencesOf } from "./briefing-lines.js";
import { documentsBehind } from "./documents-behind.js";
import type { Item } from "./item.js";

/** The claims behind the chosen sentence. */
function claimsOfSentence(briefing: Briefing, sentence: number): readonly string[] {
  return [...new Set(sentencesOf(briefing)[sentence]?.claims)];
}

/** What the screen is about at this moment: the chosen record, the claims of a sentence. */
export function subjectOf(state: AppState, body: Body, briefing: () => Briefing): readonly Item[] {
  const place = seen(state);
  const ofClaims = (ids: readonly string[]) => ids.map((id): Item => ({ kind: "claim", id }));
  switch (place.screen) {
    case "briefing":
      return ofClaims(claimsOfSentence(briefing(), place.chosen));
    case "record":
      return place.item ? [place.item] : [];
    case "documents": {
      const target = body.links[place.chosen]?.target;
      return target && "kind" in target ? [target] : ofClaims(place.claims ?? []);
    }
    case "help":
      return [];
    default:
      return body.item ? [body.item] : [];
  }
}

/** The claims among what the screen is about, as far as they were public. */
export const claimsAmong = (view: Ledger, items: readonly Item[]): readonly string[] =>
  items.flatMap(({ kind, id }) => (kind === "claim" && view.record("claim", id) ? [id] : []));

/** The addresses of the documents behind what the screen is about, each once. */
export function addressesOf(view: Ledger, items: readonly Item[]): readonly string[] {
  const documents = items.flatMap(({ kind, id }) => {
    if (kind === "source") return view.record("source", id) ?? [];
    return kind === "claim" ? documentsBehind(view, [id]) : [];
  });
  return [...new Set(documents.flatMap(({ url }) => url ?? []))];
}

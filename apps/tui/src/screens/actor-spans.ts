import { type Actor, byAggregatorsAlone, type Claim, claimantGroup, type Ledger, shortName } from "@tumen/core/query";
import { type Span, span } from "../text/lines.js";

/** Short names of actors in their colours, with commas between. */
export function actorSpans(view: Ledger, actors: readonly Actor[]): Span[] {
  return actors.flatMap((actor, index) => {
    const name = span(shortName(actor), claimantGroup(view, actor), true);
    return index === 0 ? [name] : [span(", "), name];
  });
}

/** Who made a claim: the speaker before the body he spoke for. */
export const claimantSpans = (view: Ledger, { speaker, claimants }: Claim): Span[] =>
  actorSpans(
    view,
    [...new Set([speaker, ...claimants])].flatMap((id) => (id === undefined ? [] : (view.record("actor", id) ?? []))),
  );

/** The mark after a claim that only aggregators carry; none where a better document does. */
export const aggregatorSpans = (view: Ledger, claim: Claim): Span[] =>
  view.isCarriedByAggregatorsAlone(claim) ? [span(` · ${byAggregatorsAlone}`, "denial")] : [];

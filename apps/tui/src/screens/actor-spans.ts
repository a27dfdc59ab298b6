import { type Actor, type Claim, type Ledger, shortName } from "@tumen/core";
import { type CountryTone, type Span, span } from "../text/lines.js";
import { toneOfCountry } from "../theme.js";

/** The tone of an actor: that of its country, or of the state or alliance it speaks for. */
export function toneOf(view: Ledger, { id, country, speaksFor }: Actor): CountryTone {
  const voice = speaksFor === undefined ? undefined : view.record("actor", speaksFor);
  return toneOfCountry(country ?? voice?.country, voice?.id ?? id);
}

/** Short names of actors in their colours, with commas between. */
export function actorSpans(view: Ledger, actors: readonly Actor[]): Span[] {
  return actors.flatMap((actor, index) => {
    const name = span(shortName(actor), toneOf(view, actor), true);
    return index === 0 ? [name] : [span(", "), name];
  });
}

/** Who made a claim: the speaker before the body he spoke for. */
export const claimantSpans = (view: Ledger, { speaker, claimants }: Claim): Span[] =>
  actorSpans(
    view,
    [...new Set([speaker, ...claimants])].flatMap((id) => (id === undefined ? [] : (view.record("actor", id) ?? []))),
  );

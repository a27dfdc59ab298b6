import { type Ledger, wordSaid } from "@tumen/core";
import { type Line, span, wrap } from "../text/lines.js";
import { aggregatorSpans, claimantSpans } from "./actor-spans.js";
import { around, type Body, fixed, type Stretch } from "./body.js";

/** The claims of a sentence, to choose one. */
export function choiceBody(view: Ledger, claims: readonly string[], chosen: number, width: number, rows: number): Body {
  const lines: Line[] = [[span("  WHICH CLAIM?", "heading", true)]];
  const places: Stretch[] = [];
  for (const [index, id] of claims.entries()) {
    const isChosen = index === chosen;
    const claim = view.need("claim", id);
    const day = wordSaid(claim, { short: true });
    const words = [
      ...wrap([...claimantSpans(view, claim), span(` · ${day}`), ...aggregatorSpans(view, claim)], width - 2),
      ...wrap([span(claim.statement, "ink", isChosen)], width - 2),
    ];
    lines.push([]);
    places.push({ from: lines.length, to: lines.length + words.length - 1 });
    lines.push(...words.map((line, row): Line => [span(isChosen ? (row === 0 ? "› " : "│ ") : "  ", "river", true), ...line]));
  }
  return fixed(around(lines, places[chosen] ?? { from: 0, to: 0 }, rows), `${chosen + 1}/${claims.length}`);
}

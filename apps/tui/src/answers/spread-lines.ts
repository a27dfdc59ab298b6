import { claimantGroup, type Estimate, type Estimates, type Ledger, shortName, wordCount, wordSaid } from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { type Line, type Span, span, wrap } from "../text/lines.js";

const figure = (view: Ledger, { quantity }: Estimate): Span => span(en.figure(quantity, view), "ink", true);

const end = (view: Ledger, estimate: Estimate): Span[] => [
  figure(view, estimate),
  span(" ("),
  span(shortName(estimate.claimant), claimantGroup(view, estimate.claimant), true),
  span(`, ${wordSaid(estimate.claim, { short: true })})`),
];

function spreadWords(view: Ledger, { lowest, highest }: NonNullable<Estimates["spread"]>, series: Estimates["series"]): Span[] {
  if (figure(view, lowest).text === figure(view, highest).text)
    return [span(`${wordCount(series.length, "claimant")} give one figure: `), figure(view, highest), span(".")];
  return [span("Each origin's latest figures run from "), ...end(view, lowest), span(" to "), ...end(view, highest), span(".")];
}

/** How far the latest figures lie apart, with who holds each end; nothing where there are none to compare. */
export const spreadLines = (view: Ledger, { spread, series }: Estimates, width: number): Line[] =>
  spread ? wrap(spreadWords(view, spread, series), width) : [];

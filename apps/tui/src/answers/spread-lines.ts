import { claimantGroup, type Estimates, type Ledger } from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { type Line, span, wrap } from "../text/lines.js";

/** How far the latest figures lie apart, with who holds each end. */
export const spreadLines = (view: Ledger, estimates: Estimates, width: number): Line[] =>
  wrap(
    en.spread(estimates, view).flatMap((part) => {
      if (part.kind === "actor") return [span(part.text, claimantGroup(view, view.need("actor", part.actor)), true)];
      if (part.kind === "quantity") return [span(part.text, "ink", true)];
      return part.kind === "text" ? [span(part.text)] : [];
    }),
    width,
  );

/** The same as text, with the id of the claim behind each figure. */
export const citedSpread = (view: Ledger, estimates: Estimates): string =>
  en
    .spread(estimates, view)
    .map((part) => (part.kind === "quantity" ? `${part.text} [${part.claim}]` : "text" in part ? part.text : ""))
    .join("");

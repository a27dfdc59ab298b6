import type { Estimate, Estimates } from "../analysis/estimates.js";
import type { Records } from "../ledger/records.js";
import { actorPart, type DraftPart, text } from "./parts.js";
import type { Wording } from "./wording.js";

/** The words around the figures of a spread. */
export interface SpreadWords {
  readonly none: string;
  readonly onlyListed: (figures: number) => string;
  readonly one: string;
  readonly same: (origins: number) => string;
  /** Before the lowest, between the two and after the highest. */
  readonly ends: (claimants: number) => readonly [before: string, between: string, after: string];
}

/** How far the latest figures of a question lie apart, and who holds each end; what there is instead, where nothing can be compared. */
export function spreadParts(estimates: Estimates, records: Records, wording: Wording, words: SpreadWords): DraftPart[] {
  const { spread, byOrigin, listed, series } = estimates;
  const figure = ({ quantity, claim }: Estimate): DraftPart => ({
    kind: "quantity",
    text: wording.figure(quantity, records),
    claim: claim.id,
  });
  const held = (estimate: Estimate): DraftPart[] => {
    const { claimant, claim } = estimate;
    return [
      figure(estimate),
      text(" ("),
      actorPart(wording.short(claimant), claimant.id),
      text(`, ${wording.said(claim, { short: true })})`),
    ];
  };
  const [only] = byOrigin;
  if (!only) return [text(listed.length > 0 ? words.onlyListed(listed.length) : words.none)];
  if (!spread) return [text(words.one), ...held(only), text(".")];
  if (new Set(byOrigin.map(({ quantity }) => wording.figure(quantity, records))).size === 1)
    return [text(words.same(byOrigin.length)), figure(only), text(".")];
  const [before, between, after] = words.ends(series.length);
  return [text(before), ...held(spread.lowest), text(between), ...held(spread.highest), text(after)];
}

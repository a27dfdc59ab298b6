import type { Estimate } from "@tumen/core";
import type { Reading } from "../reading/reading";

/** A figure in one line, for a read-out: claimant, day, figure, what it replaces, and how many documents carry it. */
export function figureWords({ claim, claimant, quantity, revises }: Estimate, { t, view, words }: Reading): string {
  const parts = [
    t("questions.figure", {
      claimant: words.shortName(claimant),
      day: words.said(claim, { short: true }),
      figure: words.quantity(quantity),
    }),
    ...(revises ? [t("questions.replaces", { figure: words.quantity(revises.quantity) })] : []),
    words.count(claim.citations.length, "document"),
    ...(view.isCarriedByAggregatorsAlone(claim) ? [words.byAggregatorsAlone] : []),
  ];
  return parts.join(" · ");
}

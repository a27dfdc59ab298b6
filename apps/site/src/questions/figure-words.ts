import type { Estimate, Estimates } from "@tumen/core";
import type { Reading } from "../reading/reading";

/** The heading of a column of figures, with their unit: "Figure (US dollars)". Persons have none but in Korean. */
export function figureHeading({ unit }: Estimates["question"], { t, words }: Reading): string {
  const of = words.unit(unit);
  return of === "" ? t("questions.column.figure") : t("questions.figureIn", { unit: of });
}

/** A sentence that names the unit: "Unit: US dollars."; undefined for persons. */
export function unitNote({ unit }: Estimates["question"], { t, words }: Reading): string | undefined {
  const of = words.unit(unit);
  return of === "" ? undefined : t("questions.inUnit", { unit: of });
}

/** A figure in one line, for a read-out: claimant, day, figure, what it replaces, and how many documents carry it. */
export function figureWords({ claim, claimant, quantity, revises }: Estimate, { t, view, words }: Reading): string {
  const parts = [
    t("questions.figure", {
      claimant: words.shortName(claimant),
      day: words.said(claim, { short: true }),
      figure: words.figure(quantity, view),
    }),
    ...(revises ? [t("questions.replaces", { figure: words.quantity(revises.quantity) })] : []),
    words.count(claim.citations.length, "document"),
    ...(view.isCarriedByAggregatorsAlone(claim) ? [words.byAggregatorsAlone] : []),
  ];
  return parts.join(" · ");
}

import type { Estimate } from "../../analysis/estimates.js";
import type { Ledger } from "../../ledger.js";
import { type CitedDocument, type CitedFigure, citedDocuments, citedFigure, defined, type Named, named } from "./cited-claim.js";

/** A figure with the claim that gives it. */
export interface EstimateRow extends CitedFigure {
  readonly claim: string;
  readonly claimant: Named;
  /** Root voice of the claimant. */
  readonly origin: Named;
  /** The day the figure was given, or the last day that can mean. */
  readonly day: string;
  readonly said?: string;
  /** The claim whose figure this one replaces. */
  readonly replaces?: string;
  readonly documents: readonly CitedDocument[];
}

/** Every figure on a question. */
export interface EstimatesAnswer {
  readonly asOf?: string;
  readonly question: { readonly id: string; readonly text: string; readonly unit: string };
  /** The lowest and the highest of each origin's latest figure; absent with fewer than two. */
  readonly spread?: { readonly lowest: EstimateRow; readonly highest: EstimateRow };
  readonly series: readonly { readonly claimant: Named; readonly origin: Named; readonly figures: readonly EstimateRow[] }[];
  /** Figures for a part, a period, an addition or a plan: never compared. */
  readonly listed: readonly EstimateRow[];
}

const rowOf = (view: Ledger, { claim, quantity, claimant, origin, day, revises }: Estimate): EstimateRow =>
  defined({
    claim: claim.id,
    claimant: named(claimant),
    origin: named(origin),
    day,
    said: claim.said?.edtf,
    ...citedFigure(quantity),
    replaces: revises?.claim.id,
    documents: citedDocuments(view, claim),
  }) as EstimateRow;

/**
 * The figures on a question as plain data.
 *
 * @throws UnknownIdError if there is no such question.
 * @throws TypeError if it is answered by stances.
 * @example
 * estimatesAnswer(ledger.asOf("2024-12-27"), "casualties").spread?.lowest.claim; // => "rok-jcs-2024-12-23-casualties"
 */
export function estimatesAnswer(view: Ledger, id: string): EstimatesAnswer {
  const { question, series, spread, listed } = view.estimates(id);
  const row = (estimate: Estimate) => rowOf(view, estimate);
  return {
    ...(view.day === undefined ? {} : { asOf: view.day }),
    question: { id: question.id, text: question.text, unit: question.unit },
    ...(spread ? { spread: { lowest: row(spread.lowest), highest: row(spread.highest) } } : {}),
    series: series.map(({ claimant, origin, estimates }) => ({
      claimant: named(claimant),
      origin: named(origin),
      figures: estimates.map(row),
    })),
    listed: listed.map(row),
  };
}

import type { Cell } from "../rows.js";
import type { EstimateRow, EstimatesAnswer } from "./estimates-answer.js";

/** A figure as a row of a table; its columns are named as those of claims are. */
export type EstimateCells = Readonly<Record<string, Cell>> & {
  readonly claim: string;
  /** Whether it counts the whole to date: others are listed, never compared. */
  readonly is_compared: boolean;
};

const cellsOf = ({ question: { unit } }: EstimatesAnswer, row: EstimateRow, isCompared: boolean): EstimateCells => ({
  claim: row.claim,
  claimant: row.claimant.id,
  claimant_name: row.claimant.name,
  origin: row.origin.id,
  origin_name: row.origin.name,
  day: row.day,
  said: row.said,
  question: row.question,
  figure: row.figure,
  unit,
  low: row.low,
  high: row.high,
  low_exclusive: row.lowExclusive,
  high_exclusive: row.highExclusive,
  approximate: row.approximate,
  counts: row.counts,
  counted_to: row.countedTo,
  scope: row.scope,
  is_compared: isCompared,
  replaces: row.replaces,
  sources: row.documents.map(({ id }) => id),
  addresses: row.documents.map(({ url }) => url ?? ""),
});

/**
 * The figures on a question as rows, for {@link rowsAsCsv}: those that are compared, claimant by claimant, then those that are only listed.
 * Addresses stand in the order of the sources.
 *
 * @example
 * const rows = estimatesRows(estimatesAnswer(ledger.asOf("2024-12-27"), "casualties"));
 * rows.some(({ claimant, is_compared }) => claimant === "rok-jcs" && is_compared); // => true
 */
export const estimatesRows = (answer: EstimatesAnswer): readonly EstimateCells[] => [
  ...answer.series.flatMap(({ figures }) => figures.map((row) => cellsOf(answer, row, true))),
  ...answer.listed.map((row) => cellsOf(answer, row, false)),
];

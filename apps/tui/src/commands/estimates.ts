import { type EstimateRow, estimatesAnswer } from "@tumen/core/export";
import { type Actor, claimantGroup, type Estimate, type Ledger, shortName, wordQuantity, wordSaid } from "@tumen/core/query";
import { countingWords } from "../answers/counting-words.js";
import { figureHeading } from "../answers/figure-heading.js";
import { questionOf } from "../answers/question-of.js";
import { spreadLines } from "../answers/spread-lines.js";
import { type Answer, type Row, rowTexts } from "../output/answer.js";
import { type Column, headingLine, tableLines } from "../output/table.js";
import { figureMark } from "../screens/figure-lines.js";
import { type Line, span, wrap } from "../text/lines.js";
import { claimLine } from "./claim-table.js";
import type { Request } from "./request.js";

const rowOf = (row: EstimateRow, isCompared: boolean): Row => ({
  claim: row.claim,
  claimant: row.claimant.name,
  origin: row.origin.name,
  day: row.day,
  said: row.said,
  figure: row.figure,
  low: row.low,
  high: row.high,
  low_exclusive: row.lowExclusive,
  high_exclusive: row.highExclusive,
  approximate: row.approximate,
  counts: row.counts,
  scope: row.scope,
  counted_to: row.countedTo,
  replaces: row.replaces,
  is_compared: isCompared,
  documents: row.documents.map(({ id }) => id),
  addresses: row.documents.flatMap(({ url }) => url ?? []),
});

const actorLine = (view: Ledger, actor: Actor): Line => [span(shortName(actor), claimantGroup(view, actor), true)];

const figureColumn = (unit: string): Column<Estimate> => ({
  title: figureHeading(unit),
  cell: ({ quantity }) => [span(`${figureMark(quantity)} `, "river"), span(wordQuantity(quantity), "ink", true)],
});

interface TableOptions {
  readonly columns: number;
  readonly unit: string;
  readonly isCompared: boolean;
}

function figureTable(view: Ledger, estimates: readonly Estimate[], { columns, unit, isCompared }: TableOptions): Line[] {
  const shared: Column<Estimate>[] = [
    { title: "Said", cell: ({ claim }) => [span(wordSaid(claim, { short: true }))] },
    { title: "Claimant", cell: ({ claimant }) => actorLine(view, claimant) },
    figureColumn(unit),
  ];
  const isReplacing = estimates.some(({ revises }) => revises !== undefined);
  const last: Column<Estimate> = isCompared
    ? { title: "Instead of", cell: ({ revises }) => [span(revises ? wordQuantity(revises.quantity) : "", "soft")], isFlexible: true }
    : { title: "Counts", cell: ({ quantity }) => [span(countingWords(quantity), "soft")], isFlexible: true };
  return tableLines(isCompared && !isReplacing ? shared : [...shared, last], estimates, columns, {
    under: ({ claim }) => claimLine(view, claim),
  });
}

/** Each claimant's figures on a question. */
export function answer({ asked, view, operand }: Request): Answer {
  const id = questionOf(view, operand, "quantity");
  const estimates = view.estimates(id);
  const { question, series, listed } = estimates;
  const { limit = Number.POSITIVE_INFINITY } = asked;
  const compared = series.flatMap(({ estimates }) => estimates).slice(0, limit);
  const others = listed.slice(0, limit);
  const whole = estimatesAnswer(view, id);
  return {
    ...(series.length + listed.length > 0 ? {} : { none: `the ledger holds no figure on ${id} that was public on ${view.day}` }),
    lines: (columns) => [
      ...wrap([span(question.text, "ink", true)], columns),
      ...spreadLines(view, estimates, columns),
      ...(compared.length > 0 ? [[], ...figureTable(view, compared, { columns, unit: question.unit, isCompared: true })] : []),
      ...(others.length > 0
        ? [[], headingLine("Listed, not compared"), ...figureTable(view, others, { columns, unit: question.unit, isCompared: false })]
        : []),
    ],
    texts: rowTexts(whole, () => [
      ...whole.series
        .flatMap(({ figures }) => figures)
        .slice(0, limit)
        .map((row) => rowOf(row, true)),
      ...whole.listed.slice(0, limit).map((row) => rowOf(row, false)),
    ]),
  };
}

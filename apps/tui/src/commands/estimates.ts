import { estimatesAnswer, estimatesRows } from "@tumen/core/export";
import { type Actor, claimantGroup, type Estimate, type Ledger, shortName, wordQuantity, wordSaid } from "@tumen/core/query";
import { countingWords } from "../answers/counting-words.js";
import { figureHeading } from "../answers/figure-heading.js";
import { questionOf } from "../answers/question-of.js";
import { spreadLines } from "../answers/spread-lines.js";
import { type Answer, rowTexts } from "../output/answer.js";
import { type Column, headingLine, tableLines } from "../output/table.js";
import { figureMark } from "../screens/figure-lines.js";
import { type Line, span, wrap } from "../text/lines.js";
import { claimLine } from "./claim-table.js";
import type { Request } from "./request.js";

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
    texts: rowTexts(whole, () => {
      const rows = estimatesRows(whole);
      return [true, false].flatMap((isCompared) => rows.filter((row) => row.is_compared === isCompared).slice(0, limit));
    }),
  };
}

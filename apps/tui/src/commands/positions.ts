import { positionsAnswer, positionsRows } from "@tumen/core/export";
import {
  type Actor,
  byAggregatorsAlone,
  type Claim,
  claimantGroup,
  type Ledger,
  type PositionBar,
  type Positions,
  shortName,
  stanceLabels,
  wordDay,
} from "@tumen/core/query";
import { acknowledgementWords } from "../answers/position-words.js";
import { questionOf } from "../answers/question-of.js";
import { type Answer, rowTexts } from "../output/answer.js";
import { headingLine, tableLines } from "../output/table.js";
import { type Line, span, wrap } from "../text/lines.js";
import { claimTable } from "./claim-table.js";
import type { Request } from "./request.js";

interface Stretch extends PositionBar {
  readonly actor: Actor;
  readonly isFirst: boolean;
  readonly party: boolean;
}

const answerWords = ({ answer, acknowledges }: PositionBar) => (acknowledges ? "acknowledges" : stanceLabels[answer]);

function stretchTable(view: Ledger, { positions }: Positions, columns: number): Line[] {
  const stretches = positions.flatMap(({ actor, party, bars }): Stretch[] =>
    bars.map((bar, index) => ({ ...bar, actor, party, isFirst: index === 0 })),
  );
  return tableLines(
    [
      {
        title: "Who",
        cell: ({ actor, isFirst, party }) =>
          isFirst ? [span(shortName(actor), claimantGroup(view, actor), true), ...(party ? [span(" · party", "soft")] : [])] : [],
      },
      { title: "From", cell: ({ from }) => [span(wordDay(from, { short: true }))] },
      { title: "Until", cell: ({ to }) => [span(to === undefined ? "" : wordDay(to, { short: true }))] },
      { title: "Answer", cell: (bar) => [span(answerWords(bar), bar.answer === "denies" ? "denial" : "river", bar.acknowledges)] },
      { title: "Claims", cell: ({ claims }) => [span(String(claims.length))], isRight: true },
    ],
    stretches,
    columns,
    {
      under: ({ claims, isCarriedByAggregatorsAlone }) => [
        span(claims[0]?.id ?? "", "river"),
        span(claims.length > 1 ? ` and ${claims.length - 1} more` : "", "soft"),
        ...(isCarriedByAggregatorsAlone ? [span(` · ${byAggregatorsAlone}`, "denial")] : []),
      ],
    },
  );
}

/** Who affirms, denies or declines to say. */
export function answer({ asked, view, operand }: Request): Answer {
  const id = questionOf(view, operand, "stance");
  const { limit = Number.POSITIVE_INFINITY } = asked;
  const all = view.positions(id);
  const positions = { ...all, positions: all.positions.slice(0, limit) };
  const undated = positions.positions.flatMap((one): readonly Claim[] => one.undated);
  const whole = positionsAnswer(view, id);
  const acknowledgement = acknowledgementWords(all);
  const rest = (title: string, claims: readonly Claim[], columns: number): Line[] =>
    claims.length === 0 ? [] : [[], headingLine(title), ...claimTable(view, claims, columns)];
  return {
    ...(all.positions.length + all.others.length > 0 ? {} : { none: `the ledger holds no answer to ${id} that was public on ${view.day}` }),
    lines: (columns) => [
      ...wrap([span(positions.question.text, "ink", true)], columns),
      ...(acknowledgement === "" ? [] : wrap([span(acknowledgement)], columns)),
      [],
      ...stretchTable(view, positions, columns),
      ...rest("Not dated to a day", undated, columns),
      ...rest("Others, who speak for no state", positions.others.slice(0, limit), columns),
    ],
    texts: rowTexts(whole, () => positionsRows({ ...whole, positions: whole.positions.slice(0, limit) })),
  };
}

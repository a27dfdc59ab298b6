import {
  claimantGroup,
  type Day,
  type Ledger,
  type Position,
  type PositionBar,
  type Positions,
  shortName,
  stanceLabels,
} from "@tumen/core/query";
import { clip, filled, type Line, span, type Tone } from "../text/lines.js";
import { axisLabels, columnOf, type Stretch } from "./time-axis.js";

interface Look {
  readonly sign: string;
  /** What stands for it where there is no colour. */
  readonly letter: string;
  readonly tone: Tone;
}

const looks = {
  acknowledges: { sign: "█", letter: "A", tone: "river" },
  affirms: { sign: "▓", letter: "f", tone: "river" },
  declines: { sign: "░", letter: "?", tone: "soft" },
  denies: { sign: "▒", letter: "D", tone: "denial" },
  mixed: { sign: "╳", letter: "m", tone: "ink" },
} as const satisfies Record<string, Look>;

type Answer = keyof typeof looks;

const answerOf = ({ acknowledges, answer }: PositionBar): Answer => (acknowledges ? "acknowledges" : answer);

/** An answer as a verb; a party that affirms acknowledges. */
export const positionWords = (bar: PositionBar): string => (bar.acknowledges ? "acknowledges" : stanceLabels[bar.answer]);

/** The colour of an answer. */
export const positionTone = (bar: PositionBar): Tone => looks[answerOf(bar)].tone;

/** Rows as they are drawn and listed: those the question is about at the end. */
export const inOrder = ({ positions }: Positions): readonly Position[] =>
  [...positions.filter(({ party }) => !party), ...positions.filter(({ party }) => party)].filter(
    ({ bars, undated }) => bars.length > 0 || undated.length > 0,
  );

function barLine(bars: readonly PositionBar[], stretch: Stretch, width: number, isColourless: boolean): Line {
  const starts = bars.map((bar) => columnOf(bar.from, stretch, width));
  return bars.flatMap((bar, index): Line => {
    const start = starts[index] ?? 0;
    // The column of the last day belongs to the bar, and a bar of one day is seen where another follows in the same column.
    const end = starts[index + 1] ?? width;
    const { sign, letter, tone } = looks[answerOf(bar)];
    const gap = index === 0 ? [{ text: " ".repeat(start) }] : [];
    return [...gap, span((isColourless ? letter : sign).repeat(Math.max(0, end - start)), tone, bar.acknowledges)];
  });
}

function legend(answers: ReadonlySet<Answer>, isColourless: boolean): Line {
  return (Object.keys(looks) as Answer[])
    .filter((answer) => answers.has(answer))
    .flatMap((answer) => {
      const { sign, letter, tone } = looks[answer];
      const words = answer === "acknowledges" ? answer : stanceLabels[answer];
      return [span(isColourless ? letter : sign.repeat(2), tone, true), span(` ${words}   `)];
    });
}

/** Who has said what since when: a row for each state and alliance, the parties in bold at the end. */
export function positionMatrix(view: Ledger, positions: Positions, day: Day, isColourless: boolean, width: number): Line[] {
  const rows = inOrder(positions).filter(({ bars }) => bars.length > 0);
  const first = rows.flatMap(({ bars }) => bars.map(({ from }) => from)).sort()[0];
  if (first === undefined) return [];
  const stretch = { first, last: day > first ? day : first };
  const nameWidth = Math.min(Math.floor(width / 3), Math.max(...rows.map(({ actor }) => shortName(actor).length)) + 1);
  const columns = Math.max(8, width - nameWidth - 1);
  const answers = new Set(rows.flatMap(({ bars }) => bars.map(answerOf)));
  return [
    ...rows.map(
      ({ actor, party, bars }): Line => [
        ...filled([span(shortName(actor), claimantGroup(view, actor), party)], nameWidth),
        span("│", "soft"),
        ...barLine(bars, stretch, columns, isColourless),
      ],
    ),
    [span(`${" ".repeat(nameWidth)}└${"─".repeat(columns)}`, "soft")],
    [span(" ".repeat(nameWidth + 1) + axisLabels(stretch, columns), "soft")],
    clip(legend(answers, isColourless), width),
  ];
}

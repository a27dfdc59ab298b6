import {
  byAggregatorsAlone,
  claimantGroup,
  type Estimate,
  type Estimates,
  type Ledger,
  type PositionBar,
  type Positions,
  shortName,
  wordCount,
  wordDay,
  wordSaid,
} from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { countingWords } from "../answers/counting-words.js";
import { spreadLines } from "../answers/spread-lines.js";
import { filled, type Line, type Span, span, wrap } from "../text/lines.js";
import { chartLandmarks, landmarksKey } from "./chart-landmarks.js";
import { estimateChart, stretchOf } from "./estimate-chart.js";
import { figureMark } from "./figure-lines.js";
import type { Look } from "./look.js";
import { inOrder, positionMatrix, positionTone, positionWords } from "./position-matrix.js";
import { linked, type SetText, section, spaced, unlinked } from "./set-text.js";

/** Columns of a date in its short form; where there is room, of "about 30 Apr 2025" too. */
const dayWidth = (width: number) => (width >= 70 ? 18 : 12);

const aggregators = (view: Ledger, claim: Estimate["claim"]): Span[] =>
  view.isCarriedByAggregatorsAlone(claim) ? [span(` · ${byAggregatorsAlone}`, "denial")] : [];

function figureRow(view: Ledger, { claim, claimant, quantity }: Estimate, more: readonly Span[], width: number): SetText {
  const name = Math.min(28, Math.max(12, Math.floor(width * 0.28)));
  const indent = dayWidth(width) + name;
  const [first = [], ...rest] = wrap(
    [
      span(`${figureMark(quantity)} `, claimantGroup(view, claimant), true),
      span(en.figure(quantity, view), "ink", true),
      ...more,
      ...aggregators(view, claim),
    ],
    Math.max(10, width - indent),
  );
  const head: Line = [
    ...filled([span(wordSaid(claim, { short: true }), "soft")], dayWidth(width) - 1),
    span(" "),
    ...filled([span(shortName(claimant), claimantGroup(view, claimant), true)], name - 1),
    span(" "),
  ];
  return linked([[...head, ...first], ...rest.map((line): Line => [span(" ".repeat(indent)), ...line])], { kind: "claim", id: claim.id });
}

const legendLine: Line = [
  span("● stated  ○ about  ▲ more than  ▼ up to  ┃ a range;  ─ one claimant's figures, each until the next", "soft"),
];

function setFigures(view: Ledger, estimates: Estimates, width: number, { scale, chartRows, isReader }: Look): SetText {
  const { series, listed } = estimates;
  const day =
    view.day ??
    series
      .map(({ latest }) => latest.day)
      .sort()
      .at(-1) ??
    "";
  const stretch = isReader ? undefined : stretchOf(series, day);
  const landmarks = stretch ? chartLandmarks(view, estimates.question.id, stretch.first, stretch.last) : [];
  const chart = stretch
    ? [...estimateChart(view, { series, landmarks, stretch }, day, scale, width, chartRows), ...wrap(legendLine, width)]
    : [];
  const drawn = series.flatMap((one) => one.estimates).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return spaced([
    unlinked(spreadLines(view, estimates, width)),
    unlinked(chart),
    landmarksKey(landmarks, width),
    section(
      "Figures, the newest first",
      drawn.map((one) => {
        const before = one.revises
          ? [span(`, from ${en.figure(one.revises.quantity, view)} on ${wordDay(one.revises.day, { short: true })}`, "soft")]
          : [];
        return figureRow(view, one, before, width);
      }),
    ),
    section(
      "Not on the curve: for a part, a period, an addition or a plan",
      listed.map((one) => {
        return figureRow(view, one, [span(` · ${countingWords(one.quantity)}`, "soft")], width);
      }),
    ),
  ]);
}

function barRow(bar: PositionBar, name: Line, nameWidth: number, width: number, isNow: boolean): SetText {
  const since = `${wordDay(bar.from, { short: true })}${bar.to === undefined ? "" : ` to ${wordDay(bar.to, { short: true })}`}`;
  const [claim] = bar.claims;
  const words = wrap(
    [
      span(positionWords(bar), positionTone(bar), true),
      span(` ${isNow ? "since " : ""}${since}`),
      span(` · ${wordCount(bar.claims.length, "claim")}`, "soft"),
      ...(bar.isCarriedByAggregatorsAlone ? [span(` · ${byAggregatorsAlone}`, "denial")] : []),
    ],
    Math.max(10, width - nameWidth),
  );
  const lines = words.map((line, row): Line => [...filled(row === 0 ? name : [], nameWidth), ...line]);
  return claim ? linked(lines, { kind: "claim", id: claim.id }) : unlinked(lines);
}

function setPositions(view: Ledger, positions: Positions, width: number, { isColourless, isReader }: Look): SetText {
  const nameWidth = Math.min(26, Math.max(12, Math.floor(width * 0.3)));
  const day =
    view.day ??
    positions.positions
      .flatMap(({ bars }) => bars.map(({ from }) => from))
      .sort()
      .at(-1) ??
    "";
  const rows = inOrder(positions).flatMap(({ actor, party, bars, undated }) => {
    const name = [span(shortName(actor), claimantGroup(view, actor), true), ...(party ? [span(" party", "soft")] : [])];
    const ofBars = bars.map((bar, index) => barRow(bar, index === 0 ? name : [], nameWidth, width, bar.to === undefined));
    const ofUndated = undated.map((claim, index) =>
      linked(
        wrap([span(`in ${wordSaid(claim, { short: true })}, no day known: `, "soft"), span(claim.statement)], width - nameWidth).map(
          (line, row): Line => [...filled(row === 0 && index === 0 && bars.length === 0 ? name : [], nameWidth), ...line],
        ),
        { kind: "claim", id: claim.id },
      ),
    );
    return [...ofBars, ...ofUndated];
  });
  const others = positions.others.map((claim) =>
    linked(
      wrap(
        [
          span(`${wordSaid(claim, { short: true })}  `, "soft"),
          span(claim.claimants.map((id) => view.record("actor", id)?.names.en ?? id).join(", "), "ink", true),
          span(`: ${claim.statement}`),
        ],
        width,
        "  ",
      ),
      { kind: "claim", id: claim.id },
    ),
  );
  return spaced([
    unlinked(isReader ? [] : positionMatrix(view, positions, day, isColourless, width)),
    section("Who says what, since when", rows),
    section("Those who speak for no state", others),
    ...(rows.length + others.length === 0
      ? [unlinked(wrap([span("The ledger holds no answer to this that was public on this day.", "soft")], width))]
      : []),
  ]);
}

/** What is answered to a question: its figures as a chart and a table, or its positions as bars and a table. */
export function setQuestion(view: Ledger, id: string, width: number, look: Look): SetText {
  return view.need("question", id).kind === "quantity"
    ? setFigures(view, view.estimates(id), width, look)
    : setPositions(view, view.positions(id), width, look);
}

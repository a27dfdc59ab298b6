import {
  claimantGroup,
  type Day,
  type Estimate,
  type EstimateSeries,
  type Ledger,
  shortName,
  wordDay,
  wordNumber,
} from "@tumen/core/query";
import { type Line, span } from "../text/lines.js";
import { Canvas } from "./canvas.js";
import type { ChartLandmark } from "./chart-landmarks.js";
import { figureMark } from "./figure-lines.js";
import { axisLabels, columnOf, type Stretch } from "./time-axis.js";
import { levelOf, valueScale } from "./value-scale.js";

/** Letters of a claimant's name at its line's end at most. */
const nameWidth = 22;

interface Frame {
  readonly canvas: Canvas;
  readonly place: (estimate: Estimate) => { readonly column: number; readonly row: number };
  readonly rowOf: (value: number) => number;
}

/** The mark of a figure, with the end that is open, or the whole of a range. */
function drawMark({ canvas, place, rowOf }: Frame, estimate: Estimate, tone: ReturnType<typeof claimantGroup>): void {
  const { column, row } = place(estimate);
  const { low, high } = estimate.quantity;
  if (low !== undefined && high !== undefined && low !== high)
    for (let at = rowOf(high); at < row; at += 1) canvas.put(column, at, "┃", tone, true);
  if (high === undefined && canvas.isFree(column, row - 1)) canvas.put(column, row - 1, "┆", tone);
  if (low === undefined && canvas.isFree(column, row + 1)) canvas.put(column, row + 1, "┆", tone);
  canvas.put(column, row, figureMark(estimate.quantity), tone, true);
}

function drawName({ canvas, place }: Frame, { latest, claimant }: EstimateSeries, tone: ReturnType<typeof claimantGroup>): void {
  const { column, row } = place(latest);
  const name = [...shortName(claimant)].slice(0, nameWidth).join("");
  // Before the mark stands the line to it; a name goes where there is room, nearest first.
  const tries = [
    [column + 2, row],
    [column + 2, row - 1],
    [column + 2, row + 1],
    [column - name.length - 1, row - 1],
    [column - name.length - 1, row + 1],
    [column - name.length - 1, row],
    [column - Math.floor(name.length / 2), row - 2],
    [column - Math.floor(name.length / 2), row + 2],
  ] as const;
  for (const [at, line] of tries) if (canvas.write(at, line, name, tone)) return;
}

/** A thin line for each landmark wherever nothing else is drawn; gives the axis with its letters, each at its line or beside it. */
function drawLandmarks(canvas: Canvas, landmarks: readonly ChartLandmark[], stretch: Stretch): string {
  const axis = Array.from({ length: canvas.columns }, () => "─");
  for (const { event, letter } of landmarks) {
    const column = columnOf(event.date.earliest, stretch, canvas.columns - 1);
    for (let row = 0; row < canvas.rows; row += 1) if (canvas.isFree(column, row)) canvas.put(column, row, "╎", "soft");
    const free = axis.indexOf("─", column);
    axis[free === -1 ? axis.lastIndexOf("─") : free] = letter;
  }
  return axis.join("");
}

/** The days between which figures are drawn; undefined where there is none. */
export function stretchOf(series: readonly EstimateSeries[], day: Day): Stretch | undefined {
  const first = series.flatMap(({ estimates }) => estimates.map((one) => one.day)).sort()[0];
  return first === undefined ? undefined : { first, last: day > first ? day : first };
}

/** What is drawn: the figures, and the events that help to read them. */
export interface Drawn {
  readonly series: readonly EstimateSeries[];
  readonly landmarks: readonly ChartLandmark[];
  readonly stretch: Stretch;
}

/** The figures of each claimant over time, as they could be known on a day: the grammar of numbers in signs. */
export function estimateChart(
  view: Ledger,
  { series, landmarks, stretch }: Drawn,
  day: Day,
  scale: "linear" | "log",
  width: number,
  rows: number,
): Line[] {
  const estimates = series.flatMap((one) => one.estimates);
  const { rowOf, ticks } = valueScale(
    estimates.map(({ quantity }) => quantity),
    scale,
    rows,
  );
  const labels = new Map(ticks.map(({ value, row }) => [row, wordNumber(value)]));
  const labelWidth = Math.max(...[...labels.values()].map((label) => label.length));
  const columns = Math.max(8, width - labelWidth - 2);
  const canvas = new Canvas(columns, rows);
  const place = (one: Estimate) => ({ column: columnOf(one.day, stretch, columns - 1), row: rowOf(levelOf(one.quantity)) });
  const frame: Frame = { canvas, place, rowOf };
  const toned = series.map((one) => ({ one, tone: claimantGroup(view, one.claimant) }));
  for (const { one, tone } of toned)
    for (const [index, estimate] of one.estimates.slice(1).entries()) {
      const before = one.estimates[index];
      if (before) canvas.step(place(before), place(estimate), tone);
    }
  for (const { one, tone } of toned) for (const estimate of one.estimates) drawMark(frame, estimate, tone);
  for (let row = 0; row < rows; row += 1) if (canvas.isFree(columns - 1, row)) canvas.put(columns - 1, row, "┊", "ink");
  for (const { one, tone } of toned.toSorted((a, b) => (a.one.latest.day < b.one.latest.day ? 1 : -1))) drawName(frame, one, tone);
  const axis = drawLandmarks(canvas, landmarks, stretch);
  const drawn = canvas.lines().map((line, row): Line => {
    const label = labels.get(row);
    return [span(`${(label ?? "").padStart(labelWidth)} ${label === undefined ? "│" : "┤"}`, "soft"), ...line];
  });
  const indent = " ".repeat(labelWidth + 2);
  const words = `as of ${wordDay(day, { short: true })}`;
  return [
    ...drawn,
    [span(`${" ".repeat(labelWidth)} └${axis}`, "soft")],
    [span(indent + axisLabels(stretch, columns), "soft")],
    [
      span(
        `${scale === "log" ? "each tick ten times the one below" : ""}`.padEnd(Math.max(0, labelWidth + 2 + columns - words.length)),
        "soft",
      ),
      span(words),
    ],
  ];
}

import type { Estimate, EstimateSeries, Estimates } from "@tumen/core";
import type { ReactNode } from "react";
import { aggregatorSign } from "../parts/aggregator-mark";
import { shorten } from "../parts/labels";
import { textWidth } from "../parts/text-width";
import { address, recordPath } from "../reading/address";
import type { Reading } from "../reading/reading";
import { EstimateMark } from "./estimate-mark";
import { levelOf, numbersIn } from "./estimate-marks";
import { figureWords } from "./figure-words";
import { type Landmark, rowsOfLetters } from "./landmarks";
import { colourClasses, spreadLabels } from "./series-labels";
import { percentIn, type TimeSpan } from "./time-span";
import { timeTicks } from "./time-ticks";
import { type ValueScale, valueScale } from "./value-scale";

const frame = { width: 1160, left: 76, right: 340, bottom: 38 } as const;
const inset = 12;
const labelHeight = 19;
const letterRoom = 14;
/** How far from the edge of the axes the labels of the series begin. */
const labelInset = 28;
const edge = frame.width - frame.right;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** From percent of the time to a place in the picture. */
const across = (percent: number) => rounded(frame.left + inset + ((edge - frame.left - 2 * inset) * percent) / 100);

/** From data to places in the picture. */
interface Places {
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
}

interface FigureProps {
  readonly estimate: Estimate;
  readonly places: Places;
  readonly reading: Reading;
}

/** A figure: its mark, and the sign of aggregators where nothing better carries it. */
function Figure({ estimate, places, reading }: FigureProps) {
  const { claim, quantity, day } = estimate;
  const [x, y] = [places.x(day), places.y(levelOf(quantity))];
  return (
    <>
      <EstimateMark quantity={quantity} x={x} y={places.y} />
      {reading.view.isCarriedByAggregatorsAlone(claim) && (
        <text x={x + 6} y={y - 5} className="sign">
          {aggregatorSign}
        </text>
      )}
    </>
  );
}

/** The same as a link to its claim, with all its words. */
function LinkedFigure({ estimate, places, reading }: FigureProps) {
  const { claim, claimant, quantity, day } = estimate;
  return (
    <a
      href={address(recordPath("claim", claim.id), reading)}
      aria-label={`${reading.words.shortName(claimant)}, ${reading.words.quantity(quantity)}`}
      data-mark=""
    >
      <title>{figureWords(estimate, reading)}</title>
      <circle cx={places.x(day)} cy={places.y(levelOf(quantity))} r="13" className="hit" />
      <Figure estimate={estimate} places={places} reading={reading} />
    </a>
  );
}

/** A claimant's own figures joined by steps: each holds until the next, the last ends the line. */
function Steps({ estimates, places }: { readonly estimates: readonly Estimate[]; readonly places: Places }) {
  if (estimates.length < 2) return null;
  const path = estimates.map(({ day, quantity }, index) => {
    const [x, y] = [places.x(day), places.y(levelOf(quantity))];
    return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
  });
  return <path d={path.join("")} className="step" />;
}

/** The days on which figures may have been given, where the day is not known; they stand at the last of them. */
function UncertainDays({ estimates, places }: { readonly estimates: readonly Estimate[]; readonly places: Places }) {
  const lines = estimates.flatMap(({ claim, quantity, day }) =>
    claim.said && claim.said.earliest < day ? [`M${places.x(claim.said.earliest)} ${places.y(levelOf(quantity))}H${places.x(day)}`] : [],
  );
  return lines.length === 0 ? null : <path d={lines.join("")} className="uncertain-days" />;
}

/** How wide the labels are set, beside names on a map. */
const tightness = 0.96;

/** A name cut so that its figure has room beside it. */
function fittedName(name: string, figure: string): string {
  const room = (frame.right - labelInset) / tightness - textWidth(` ${figure}`);
  return shorten(name, Math.floor((room * name.length) / textWidth(name)));
}

interface SeriesProps {
  readonly series: EstimateSeries;
  readonly places: Places;
  readonly reading: Reading;
  readonly className: string | undefined;
  /** Where its label stands. */
  readonly label: number;
  readonly isLinked: boolean;
}

function Series({ series, places, reading, className, label, isLinked }: SeriesProps) {
  const { claimant, estimates, latest } = series;
  const end = { x: places.x(latest.day), y: places.y(levelOf(latest.quantity)) };
  const One = isLinked ? LinkedFigure : Figure;
  const sign = reading.view.isCarriedByAggregatorsAlone(latest.claim) ? aggregatorSign : "";
  const figure = `${reading.words.quantity(latest.quantity)}${sign}`;
  const name = reading.words.short(claimant);
  return (
    <g className={className} data-series="">
      <path d={`M${end.x + 8} ${end.y}H${edge + 4}L${edge + 18} ${label}h6`} className="leader" />
      <Steps estimates={estimates} places={places} />
      <UncertainDays estimates={estimates} places={places} />
      {estimates.map((estimate) => (
        <One key={estimate.claim.id} estimate={estimate} places={places} reading={reading} />
      ))}
      <text x={edge + labelInset} y={label + 4} className="series-label" aria-hidden={isLinked}>
        <tspan className="series-name" lang={name.isFallback ? name.lang : undefined}>
          {fittedName(name.text, figure)}
        </tspan>{" "}
        {figure}
      </text>
    </g>
  );
}

interface AxesProps {
  readonly span: TimeSpan;
  readonly scale: ValueScale;
  readonly y: Places["y"];
  readonly foot: number;
  readonly reading: Reading;
}

function Axes({ span, scale, y, foot, reading }: AxesProps) {
  const grid = scale.ticks.map((value) => `M${frame.left} ${y(value)}H${edge}`).join("");
  const asOf = reading.t("questions.asOf", { day: reading.words.day(reading.day, { short: true }) });
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines and letters takes no focus
    <g aria-hidden="true">
      <path d={grid} className="grid-line" />
      <path
        d={
          span.isBroken
            ? `M${frame.left} ${foot}H${edge - 12}m-3 5l6 -10m2 10l6 -10M${edge - 5} ${foot}h5`
            : `M${frame.left} ${foot}H${edge}`
        }
        className="axis"
      />
      {scale.ticks.map((value) => (
        <text key={value} x={frame.left - 10} y={y(value) + 4} textAnchor="end" className="axis-label">
          {reading.words.number(value)}
        </text>
      ))}
      {timeTicks(span.first, span.last, reading.words)
        .filter(({ x }) => across(x) < edge - textWidth(asOf) - 40)
        .map(({ day, label, x }) => (
          <text key={day} x={across(x)} y={foot + 24} textAnchor="middle" className="axis-label">
            {label}
          </text>
        ))}
      <path d={`M${edge} ${foot + 6}V${y(scale.ticks.at(-1) ?? 0) - 6}`} className="as-of" />
      <text x={edge} y={foot + 24} textAnchor="end" className="axis-label as-of-label">
        {asOf}
      </text>
    </g>
  );
}

function LandmarkLines({
  landmarks,
  rows,
  top,
  foot,
}: {
  landmarks: readonly Landmark[];
  rows: readonly number[];
  top: number;
  foot: number;
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines and letters takes no focus
    <g aria-hidden="true" className="landmark">
      {landmarks.map(({ letter, x }, index) => (
        <text key={letter} x={across(x)} y={top - 8 - letterRoom * (rows[index] ?? 0)} textAnchor="middle">
          {letter}
        </text>
      ))}
      <path d={landmarks.map(({ x }, index) => `M${across(x)} ${top - 5 - letterRoom * (rows[index] ?? 0)}V${foot}`).join("")} />
    </g>
  );
}

interface EstimatesChartProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
  readonly span: TimeSpan;
  readonly scale: "linear" | "log";
  readonly landmarks: readonly Landmark[];
  /** Whether each figure is a link to its claim; not where the picture only leads to the question. */
  readonly isLinked: boolean;
}

/** Figures of one question over time, one line a claimant; open ends and hedges are drawn as they were spoken. */
export function EstimatesChart({ estimates, reading, span, scale: kind, landmarks, isLinked }: EstimatesChartProps): ReactNode {
  const { series, question } = estimates;
  const rows = rowsOfLetters(
    landmarks.map(({ x }) => across(x)),
    letterRoom,
  );
  const top = 28 + letterRoom * Math.max(0, ...rows);
  const height = Math.max(400, series.length * labelHeight + top + frame.bottom);
  const foot = height - frame.bottom;
  const scale = valueScale(kind, numbersIn(estimates));
  const places: Places = {
    x: (day) => across(span.first === span.last ? 50 : percentIn(day, span)),
    y: (value) => rounded(foot - (foot - top) * scale.share(value)),
  };
  const labels = spreadLabels(
    series.map(({ latest }) => places.y(levelOf(latest.quantity))),
    { top, bottom: foot, height: labelHeight },
  );
  const colours = colourClasses(series);
  const label = reading.t("questions.chartLabel", { question: reading.words.textOf(question, "text").text });
  return (
    <svg viewBox={`0 0 ${frame.width} ${height}`} className="chart-wide" role={isLinked ? "group" : "img"} aria-label={label}>
      <Axes span={span} scale={scale} y={places.y} foot={foot} reading={reading} />
      <LandmarkLines landmarks={landmarks} rows={rows} top={top} foot={foot} />
      {series.map((one, index) => (
        <Series
          key={one.claimant.id}
          series={one}
          places={places}
          reading={reading}
          className={colours[index]}
          label={labels[index] ?? foot}
          isLinked={isLinked}
        />
      ))}
    </svg>
  );
}

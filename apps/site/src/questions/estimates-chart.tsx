import { type Estimate, type EstimateSeries, type Estimates, shortName, wordNumber, wordQuantity } from "@tumen/core";
import { percentAt } from "../frame/day-axis";
import { aggregatorSign } from "../parts/aggregator-mark";
import { toneOf } from "../parts/tone";
import type { Reading } from "../reading/reading";
import { levelOf, markOf, topOf, valueTicks } from "./estimate-marks";
import { timeTicks } from "./time-ticks";

const frame = { width: 1160, left: 76, right: 300, top: 28, bottom: 34 } as const;
const labelHeight = 19;

/** From data to places in the picture. */
interface Scale {
  readonly x: (estimate: Estimate) => number;
  readonly y: (value: number) => number;
}

function Mark({ estimate, scale }: { readonly estimate: Estimate; readonly scale: Scale }) {
  const { quantity } = estimate;
  const x = scale.x(estimate);
  const y = scale.y(levelOf(quantity));
  switch (markOf(quantity)) {
    case "stated":
      return <circle cx={x} cy={y} r="4.5" className="mark-filled" />;
    case "about":
      return <circle cx={x} cy={y} r="4.5" className="mark-hollow" />;
    case "more":
      return (
        <g className="mark-line">
          <path d={`M${x - 6} ${y}h12`} />
          <path d={`M${x} ${y}v-18`} className="mark-open" />
          <path d={`M${x - 4} ${y - 15}l4 -5l4 5`} />
        </g>
      );
    case "less":
      return (
        <g className="mark-line">
          <path d={`M${x - 6} ${y}h12`} />
          <path d={`M${x} ${y}v18`} className="mark-open" />
          <path d={`M${x - 4} ${y + 15}l4 5l4 -5`} />
        </g>
      );
    case "range":
      return <path d={`M${x - 5} ${y}h10M${x} ${y}V${scale.y(topOf(quantity))}m-5 0h10`} className="mark-line" />;
  }
}

/** A claimant's own figures joined by steps: each holds until the next, the last ends the line. */
function Steps({ series, scale }: { readonly series: EstimateSeries; readonly scale: Scale }) {
  const path = series.estimates.map((estimate, index) => {
    const x = scale.x(estimate);
    const y = scale.y(levelOf(estimate.quantity));
    return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
  });
  return <path d={path.join("")} className="step" />;
}

/** Places labels from the top down so that none covers another, each as near to its figure as there is room. */
function spread(wanted: readonly number[], top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let least = top;
  for (const index of order) {
    places[index] = Math.max(least, wanted[index] ?? 0);
    least = (places[index] ?? 0) + labelHeight;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    places[index] = Math.min(most, places[index] ?? 0);
    most = (places[index] ?? 0) - labelHeight;
  }
  return places;
}

/** The class of each series: the colour of its country, and a tint where the country has several. */
function colourClasses(series: readonly EstimateSeries[]): readonly string[] {
  const seen = new Map<string, number>();
  return series.map(({ claimant }) => {
    const tone = toneOf(claimant);
    const before = seen.get(tone) ?? 0;
    seen.set(tone, before + 1);
    return before % 4 === 0 ? `tone-${tone}` : `tone-${tone} tint-${before % 4}`;
  });
}

/** Figures of one question over time, one line a claimant; open ends and hedges are drawn as they were spoken. */
export function EstimatesChart({ estimates, reading }: { readonly estimates: Estimates; readonly reading: Reading }) {
  const all = estimates.series.flatMap((series) => series.estimates);
  const days = all.map(({ day }) => day).sort();
  const first = days[0] ?? "";
  const last = days.at(-1) ?? "";
  const ticks = valueTicks(Math.max(...all.map(({ quantity }) => topOf(quantity))) * 1.08);
  const most = ticks.at(-1) ?? 1;
  const height = Math.max(400, estimates.series.length * labelHeight + frame.top + frame.bottom);
  const plot = { width: frame.width - frame.left - frame.right, height: height - frame.top - frame.bottom };
  const isOneDay = first === last;
  const across = (percent: number) => Math.round((frame.left + 12 + ((plot.width - 24) * percent) / 100) * 10) / 10;
  const scale: Scale = {
    x: ({ day }) => across(isOneDay ? 50 : percentAt(day, first, last)),
    y: (value) => Math.round((frame.top + plot.height * (1 - value / most)) * 10) / 10,
  };
  const labels = spread(
    estimates.series.map(({ latest }) => scale.y(levelOf(latest.quantity))),
    frame.top,
    frame.top + plot.height,
  );
  const colours = colourClasses(estimates.series);
  const edge = frame.left + plot.width;
  return (
    <svg
      viewBox={`0 0 ${frame.width} ${height}`}
      className="chart-wide"
      role="img"
      aria-label={`Chart: ${estimates.question.text} The page of the question holds the same figures as a table.`}
    >
      {ticks.map((value) => (
        <g key={value}>
          <line x1={frame.left} x2={edge} y1={scale.y(value)} y2={scale.y(value)} className={value === 0 ? "axis" : "grid-line"} />
          <text x={frame.left - 10} y={scale.y(value) + 4} textAnchor="end" className="axis-label">
            {wordNumber(value)}
          </text>
        </g>
      ))}
      {(isOneDay ? [] : timeTicks(first, last)).map(({ day, label, x }) => (
        <text key={day} x={across(x)} y={height - 10} textAnchor="middle" className="axis-label">
          {label}
        </text>
      ))}
      {estimates.series.map((series, index) => {
        const end = { x: scale.x(series.latest), y: scale.y(levelOf(series.latest.quantity)) };
        const label = labels[index] ?? end.y;
        return (
          <g key={series.claimant.id} className={colours[index]}>
            <path d={`M${end.x + 8} ${end.y}H${edge + 4}L${edge + 18} ${label}h6`} className="leader" />
            <Steps series={series} scale={scale} />
            {series.estimates.map((estimate) => (
              <g key={estimate.claim.id}>
                <Mark estimate={estimate} scale={scale} />
                {reading.view.isCarriedByAggregatorsAlone(estimate.claim) && (
                  <text x={scale.x(estimate) + 6} y={scale.y(levelOf(estimate.quantity)) - 5} className="sign">
                    {aggregatorSign}
                  </text>
                )}
              </g>
            ))}
            <text x={edge + 28} y={label + 4} className="series-label">
              <tspan className="series-name">{shortName(series.claimant)}</tspan> {wordQuantity(series.latest.quantity)}
              {reading.view.isCarriedByAggregatorsAlone(series.latest.claim) ? aggregatorSign : ""}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

import type { Estimate, Estimates } from "@tumen/core";
import { AggregatorMark } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { toneOf } from "../parts/tone";
import { English, Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { RowMark } from "./estimate-mark";
import { numbersIn } from "./estimate-marks";
import type { Landmark } from "./landmarks";
import { type ValueScale, valueScale } from "./value-scale";

/** Room is left at both ends for arrows and dots. */
const placeIn = (scale: ValueScale) => (value: number) => `${Math.round(30 + 880 * scale.share(value)) / 10}%`;

interface RowProps {
  readonly estimate: Estimate;
  readonly at: (value: number) => string;
  readonly reading: Reading;
}

function Row({ estimate, at, reading }: RowProps) {
  const { claim, claimant, quantity } = estimate;
  return (
    <li className={`tone-${toneOf(claimant)}`}>
      <p>
        <span className="text-soft">{reading.words.said(claim, { short: true })}</span>{" "}
        <RecordLink kind="claim" id={claim.id} reading={reading}>
          <Worded text={reading.words.short(claimant)} />
        </RecordLink>
        <AggregatorMark claim={claim} reading={reading} /> <b>{reading.words.quantity(quantity)}</b>
      </p>
      <svg width="100%" height="16" aria-hidden="true">
        <RowMark quantity={quantity} at={at} />
      </svg>
    </li>
  );
}

function LandmarkRow({ landmark: { event }, reading }: { readonly landmark: Landmark; readonly reading: Reading }) {
  return (
    <li className="landmark-row">
      {reading.words.date(event.date, { short: true })}{" "}
      <RecordLink kind="event" id={event.id} reading={reading}>
        <English reading={reading}>{event.title}</English>
      </RecordLink>
    </li>
  );
}

/** Spaces between the numbers over the rows at most: more have no room. */
const mostSpaces = 3;

/** The numbers over the rows, as far apart from each other as there is room. */
function RowsAxis({ scale, at, reading }: { readonly scale: ValueScale } & Pick<RowProps, "at" | "reading">) {
  const { ticks } = scale;
  const step = Math.max(1, Math.ceil((ticks.length - 1) / mostSpaces));
  const shown = ticks.filter((_, index) => index % step === 0);
  return (
    <svg width="100%" height="16" aria-hidden="true" className="overflow-visible">
      {shown.map((tick, index) => (
        <text
          key={tick}
          x={at(tick)}
          y="12"
          textAnchor={index === 0 ? "start" : tick === ticks.at(-1) ? "end" : "middle"}
          className="axis-label"
        >
          {reading.words.number(tick)}
        </text>
      ))}
    </svg>
  );
}

interface EstimatesRowsProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
  /** Every figure, or the latest of each claimant. */
  readonly rows: "all" | "latest";
  readonly scale: "linear" | "log";
  readonly landmarks: readonly Landmark[];
}

type Item = { readonly day: string } & ({ readonly estimate: Estimate } | { readonly landmark: Landmark });

/** The same figures for a narrow screen: time runs down, one claim a row, numbers to the right. */
export function EstimatesRows({ estimates, reading, rows, scale: kind, landmarks }: EstimatesRowsProps) {
  const figures = estimates.series.flatMap(({ estimates: own, latest }) => (rows === "all" ? own : [latest]));
  const items: Item[] = [
    ...figures.map((estimate) => ({ day: estimate.day, estimate })),
    ...landmarks.map((landmark) => ({ day: landmark.event.date.earliest, landmark })),
  ].sort((a, b) => a.day.localeCompare(b.day));
  const scale = valueScale(kind, numbersIn(estimates));
  const at = placeIn(scale);
  return (
    <div className="chart-narrow">
      <RowsAxis scale={scale} at={at} reading={reading} />
      <ol className="chart-rows">
        {items.map((item, index) =>
          "estimate" in item ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <Row key={index} estimate={item.estimate} at={at} reading={reading} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
            <LandmarkRow key={index} landmark={item.landmark} reading={reading} />
          ),
        )}
      </ol>
      <p className="as-of-row">{reading.t("questions.asOf", { day: reading.words.day(reading.day, { short: true }) })}</p>
    </div>
  );
}

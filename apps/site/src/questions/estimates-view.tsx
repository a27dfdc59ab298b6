import { type Estimate, type Estimates, shortName, wordCount, wordQuantity } from "@tumen/core";
import { AggregatorMark, AggregatorNote } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { unitWords } from "../parts/labels";
import type { Reading } from "../reading/reading";
import { EstimatesChart } from "./estimates-chart";
import { EstimatesLegend } from "./estimates-legend";
import { EstimatesRows } from "./estimates-rows";

function Bound({ estimate, reading }: { readonly estimate: Estimate; readonly reading: Reading }) {
  return (
    <>
      <RecordLink kind="claim" id={estimate.claim.id} reading={reading}>
        {wordQuantity(estimate.quantity)}
      </RecordLink>
      <AggregatorMark claim={estimate.claim} reading={reading} /> ({shortName(estimate.claimant)})
    </>
  );
}

/** The spread of the latest figures in a sentence, with its attributions; never a ratio, never a mean. */
export function EstimatesSpread({ estimates, reading }: { readonly estimates: Estimates; readonly reading: Reading }) {
  const { spread, series, question } = estimates;
  const unit = unitWords(question.unit);
  const inUnit = unit === "" ? "" : `, in ${unit}`;
  const [only] = series;
  if (spread) {
    return (
      <p>
        Latest figures run from <Bound estimate={spread.lowest} reading={reading} /> to{" "}
        <Bound estimate={spread.highest} reading={reading} />; {wordCount(series.length, "claimant")}
        {inUnit}.
      </p>
    );
  }
  if (!only) return <p>The ledger holds no whole figure that was public on this day.</p>;
  return (
    <p>
      One root voice gives a whole figure: <Bound estimate={only.latest} reading={reading} />
      {inUnit}.
    </p>
  );
}

interface EstimatesViewProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
  /** What a narrow screen shows: every figure, or the latest of each claimant. */
  readonly rows: "all" | "latest";
}

/** The chart of a question's figures: steps where there is room, rows on a narrow screen. */
export function EstimatesView({ estimates, reading, rows }: EstimatesViewProps) {
  if (estimates.series.length === 0) return null;
  return (
    <figure className="chart">
      <figcaption className="chart-caption">
        Figures by the day they were given.{" "}
        <span className="only-wide">
          A line joins one claimant’s own figures and ends with its latest; a day not known exactly stands at its latest.{" "}
        </span>
        Figures for a part, a period or a plan are listed and not drawn.
        <EstimatesLegend />
      </figcaption>
      <EstimatesChart estimates={estimates} reading={reading} />
      <EstimatesRows estimates={estimates} reading={reading} rows={rows} />
      <AggregatorNote claims={estimates.series.flatMap((series) => series.estimates).map(({ claim }) => claim)} reading={reading} />
    </figure>
  );
}

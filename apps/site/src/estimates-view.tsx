import { type Estimate, type Estimates, shortName, wordCount, wordQuantity } from "@tumen/core";
import { AggregatorMark, AggregatorNote } from "./aggregator-mark";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { EstimatesChart } from "./estimates-chart";
import { EstimatesLegend } from "./estimates-legend";
import { EstimatesRows } from "./estimates-rows";
import { unitWords } from "./labels";

function Bound({ estimate, asOf }: { readonly estimate: Estimate; readonly asOf: AsOf }) {
  return (
    <>
      <RecordLink kind="claim" id={estimate.claim.id} asOf={asOf}>
        {wordQuantity(estimate.quantity)}
      </RecordLink>
      <AggregatorMark claim={estimate.claim} asOf={asOf} /> ({shortName(estimate.claimant)})
    </>
  );
}

/** The spread of the latest figures in a sentence, with its attributions; never a ratio, never a mean. */
export function EstimatesSpread({ estimates, asOf }: { readonly estimates: Estimates; readonly asOf: AsOf }) {
  const { spread, series, question } = estimates;
  const unit = unitWords(question.unit);
  const inUnit = unit === "" ? "" : `, in ${unit}`;
  const [only] = series;
  if (spread) {
    return (
      <p>
        Latest figures run from <Bound estimate={spread.lowest} asOf={asOf} /> to <Bound estimate={spread.highest} asOf={asOf} />;{" "}
        {wordCount(series.length, "claimant")}
        {inUnit}.
      </p>
    );
  }
  if (!only) return <p>The ledger holds no whole figure that was public on this day.</p>;
  return (
    <p>
      One root voice gives a whole figure: <Bound estimate={only.latest} asOf={asOf} />
      {inUnit}.
    </p>
  );
}

interface EstimatesViewProps {
  readonly estimates: Estimates;
  readonly asOf: AsOf;
  /** What a narrow screen shows: every figure, or the latest of each claimant. */
  readonly rows: "all" | "latest";
}

/** The chart of a question's figures: steps where there is room, rows on a narrow screen. */
export function EstimatesView({ estimates, asOf, rows }: EstimatesViewProps) {
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
      <EstimatesChart estimates={estimates} asOf={asOf} />
      <EstimatesRows estimates={estimates} asOf={asOf} rows={rows} />
      <AggregatorNote claims={estimates.series.flatMap((series) => series.estimates).map(({ claim }) => claim)} asOf={asOf} />
    </figure>
  );
}

import type { Estimate, Estimates } from "@tumen/core";
import { AggregatorMark } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface BoundProps {
  readonly estimate: Estimate;
  readonly unit: string;
  readonly reading: Reading;
}

function BoundFigure({ estimate, unit, reading }: BoundProps) {
  return (
    <>
      <RecordLink kind="claim" id={estimate.claim.id} reading={reading}>
        {reading.words.quantity(estimate.quantity, unit)}
      </RecordLink>
      <AggregatorMark claim={estimate.claim} reading={reading} />
    </>
  );
}

function Bound(props: BoundProps) {
  return (
    <>
      <BoundFigure {...props} /> (<Worded text={props.reading.words.short(props.estimate.claimant)} />)
    </>
  );
}

/** The spread of the latest figures in a sentence, with who holds each end; never a ratio, never a mean. */
export function EstimatesSpread({ estimates, reading }: { readonly estimates: Estimates; readonly reading: Reading }) {
  const { spread, series, listed, question } = estimates;
  const { t } = reading;
  const [only] = series;
  const inWords = ({ quantity }: Estimate) => reading.words.quantity(quantity);
  if (spread && inWords(spread.lowest) === inWords(spread.highest)) {
    return (
      <p>
        {t.rich("questions.sameFigure", {
          figure: () => <BoundFigure key="figure" unit={question.unit} estimate={spread.highest} reading={reading} />,
          claimants: series.length,
        })}
      </p>
    );
  }
  if (spread) {
    return (
      <p>
        {t.rich("questions.spread", {
          lowest: () => <Bound key="lowest" unit={question.unit} estimate={spread.lowest} reading={reading} />,
          highest: () => <Bound key="highest" unit={question.unit} estimate={spread.highest} reading={reading} />,
          claimants: series.length,
        })}
      </p>
    );
  }
  if (!only) return <p>{listed.length > 0 ? t("questions.onlyListed", { count: listed.length }) : t("questions.noFigure")}</p>;
  return (
    <p>
      {t.rich("questions.oneVoice", { figure: () => <Bound key="figure" unit={question.unit} estimate={only.latest} reading={reading} /> })}
    </p>
  );
}

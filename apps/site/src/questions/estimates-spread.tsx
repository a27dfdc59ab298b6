import type { Estimates } from "@tumen/core";
import { AggregatorMark } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { joined } from "../parts/joined";
import { namedPart } from "../parts/named-parts";
import type { Reading } from "../reading/reading";

interface EstimatesSpreadProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
}

/** The spread of the latest figures in a sentence, each figure with the way to its claim; never a ratio, never a mean. */
export function EstimatesSpread({ estimates, reading }: EstimatesSpreadProps) {
  const { view, words } = reading;
  const parts = words.spread(estimates, view).map((part) => {
    if (part.kind === "text" || part.kind === "actor") return namedPart(part, reading);
    if (part.kind !== "quantity") return null;
    return (
      <>
        <RecordLink kind="claim" id={part.claim} reading={reading}>
          {part.text}
        </RecordLink>
        <AggregatorMark claim={view.need("claim", part.claim)} reading={reading} />
      </>
    );
  });
  return <p>{joined(parts)}</p>;
}

import { countingLabels, type Estimates, shortName, wordQuantity, wordSaid } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import { AggregatorMark, AggregatorNote } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";

interface EstimatesProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
}

/** Each claimant's latest whole figure, and those it has replaced. */
export function EstimatesTable({ estimates, reading }: EstimatesProps) {
  return (
    <>
      <table className="table">
        <caption className="sr-only">Latest figure of each claimant</caption>
        <thead>
          <tr>
            <th scope="col">Claimant</th>
            <th scope="col">Latest</th>
            <th scope="col">Figure</th>
            <th scope="col">Before</th>
            <th scope="col">Root voice</th>
          </tr>
        </thead>
        <tbody>
          {estimates.series.map(({ claimant, origin, estimates: own, latest }) => (
            <tr key={claimant.id}>
              <td>
                <ActorLink actor={claimant} reading={reading} />
              </td>
              <td data-label="Latest" className="day">
                <RecordLink kind="claim" id={latest.claim.id} reading={reading}>
                  {wordSaid(latest.claim, { short: true })}
                </RecordLink>
                <AggregatorMark claim={latest.claim} reading={reading} />
              </td>
              <td data-label="Figure" className="day font-semibold">
                {wordQuantity(latest.quantity)}
              </td>
              <td data-label="Before">
                {own.length < 2
                  ? null
                  : own
                      .slice(0, -1)
                      .toReversed()
                      .map((estimate, index) => (
                        <span key={estimate.claim.id}>
                          {index > 0 ? "; " : ""}
                          <RecordLink kind="claim" id={estimate.claim.id} reading={reading}>
                            {wordQuantity(estimate.quantity)}
                          </RecordLink>
                          <AggregatorMark claim={estimate.claim} reading={reading} />, {wordSaid(estimate.claim, { short: true })}
                        </span>
                      ))}
              </td>
              <td data-label="Root voice">{shortName(origin)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AggregatorNote claims={estimates.series.flatMap((series) => series.estimates).map(({ claim }) => claim)} reading={reading} />
    </>
  );
}

/** Figures that count something narrower or something else: listed, never drawn. */
export function ListedTable({ estimates, reading }: EstimatesProps) {
  return (
    <>
      <table className="table">
        <caption className="sr-only">Figures that are not compared</caption>
        <thead>
          <tr>
            <th scope="col">Claimant</th>
            <th scope="col">Day</th>
            <th scope="col">Figure</th>
            <th scope="col">Counts</th>
            <th scope="col">Scope</th>
          </tr>
        </thead>
        <tbody>
          {estimates.listed.toReversed().map(({ claim, claimant, quantity }) => (
            <tr key={`${claim.id} ${quantity.counts} ${quantity.low} ${quantity.high} ${quantity.scope}`}>
              <td>
                <ActorLink actor={claimant} reading={reading} />
              </td>
              <td data-label="Day" className="day">
                <RecordLink kind="claim" id={claim.id} reading={reading}>
                  {wordSaid(claim, { short: true })}
                </RecordLink>
                <AggregatorMark claim={claim} reading={reading} />
              </td>
              <td data-label="Figure" className="day font-semibold">
                {wordQuantity(quantity)}
              </td>
              <td data-label="Counts">{countingLabels[quantity.counts]}</td>
              <td data-label="Scope">{quantity.scope}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AggregatorNote claims={estimates.listed.map(({ claim }) => claim)} reading={reading} />
    </>
  );
}

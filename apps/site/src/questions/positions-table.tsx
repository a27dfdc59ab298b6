import { type Claim, type Positions, wordDay, wordSaid } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import { AggregatorMark, AggregatorNote } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";
import { positionWords } from "./position-words";

/** Claims that stand in the cell itself; more are folded away. */
const claimsShown = 5;

interface ClaimDaysProps {
  readonly claims: readonly Claim[];
  readonly reading: Reading;
}

function DayLinks({ claims, reading }: ClaimDaysProps) {
  return claims.map((claim, index) => (
    <span key={claim.id}>
      {index > 0 ? ", " : ""}
      <RecordLink kind="claim" id={claim.id} reading={reading}>
        {wordSaid(claim, { short: true })}
      </RecordLink>
      <AggregatorMark claim={claim} reading={reading} />
    </span>
  ));
}

function ClaimDays({ claims, reading }: ClaimDaysProps) {
  const rest = claims.slice(claimsShown);
  return (
    <>
      <DayLinks claims={claims.slice(0, claimsShown)} reading={reading} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <DayLinks claims={rest} reading={reading} />
        </details>
      )}
    </>
  );
}

/** Every stretch of every position, with the claims behind it. */
export function PositionsTable({ positions, reading }: { readonly positions: Positions; readonly reading: Reading }) {
  const claims = positions.positions.flatMap(({ bars, undated }) => [...bars.flatMap((bar) => bar.claims), ...undated]);
  return (
    <>
      <table className="table">
        <caption className="sr-only">Positions of states and alliances, with the claims behind them</caption>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Position</th>
            <th scope="col">Since</th>
            <th scope="col">Until</th>
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <tbody>
          {positions.positions.flatMap(({ actor, party, bars, undated }) => [
            ...bars.map((bar) => (
              <tr key={`${actor.id} ${bar.from}`}>
                <td className={party ? "font-bold" : undefined}>
                  <ActorLink actor={actor} reading={reading} />
                </td>
                <td data-label="Position">{positionWords(bar)}</td>
                <td data-label="Since" className="day">
                  {wordDay(bar.from, { short: true })}
                </td>
                <td data-label="Until" className="day">
                  {bar.to === undefined ? null : wordDay(bar.to, { short: true })}
                </td>
                <td data-label="Claims">
                  <ClaimDays claims={bar.claims} reading={reading} />
                </td>
              </tr>
            )),
            ...(undated.length === 0
              ? []
              : [
                  <tr key={`${actor.id} undated`}>
                    <td className={party ? "font-bold" : undefined}>
                      <ActorLink actor={actor} reading={reading} />
                    </td>
                    <td data-label="Position">not dated to a day; starts no bar</td>
                    <td />
                    <td />
                    <td data-label="Claims">
                      <ClaimDays claims={undated} reading={reading} />
                    </td>
                  </tr>,
                ]),
          ])}
        </tbody>
      </table>
      <AggregatorNote claims={claims} reading={reading} />
    </>
  );
}

import { type Claim, type Positions, wordDay, wordSaid } from "@tumen/core";
import { ActorLink } from "./actor-names";
import { AggregatorMark, AggregatorNote } from "./aggregator-mark";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { positionWords } from "./position-words";

/** Claims that stand in the cell itself; more are folded away. */
const claimsShown = 5;

interface ClaimDaysProps {
  readonly claims: readonly Claim[];
  readonly asOf: AsOf;
}

function DayLinks({ claims, asOf }: ClaimDaysProps) {
  return claims.map((claim, index) => (
    <span key={claim.id}>
      {index > 0 ? ", " : ""}
      <RecordLink kind="claim" id={claim.id} asOf={asOf}>
        {wordSaid(claim, { short: true })}
      </RecordLink>
      <AggregatorMark claim={claim} asOf={asOf} />
    </span>
  ));
}

function ClaimDays({ claims, asOf }: ClaimDaysProps) {
  const rest = claims.slice(claimsShown);
  return (
    <>
      <DayLinks claims={claims.slice(0, claimsShown)} asOf={asOf} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <DayLinks claims={rest} asOf={asOf} />
        </details>
      )}
    </>
  );
}

/** Every stretch of every position, with the claims behind it. */
export function PositionsTable({ positions, asOf }: { readonly positions: Positions; readonly asOf: AsOf }) {
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
                  <ActorLink actor={actor} asOf={asOf} />
                </td>
                <td data-label="Position">{positionWords(bar)}</td>
                <td data-label="Since" className="day">
                  {wordDay(bar.from, { short: true })}
                </td>
                <td data-label="Until" className="day">
                  {bar.to === undefined ? null : wordDay(bar.to, { short: true })}
                </td>
                <td data-label="Claims">
                  <ClaimDays claims={bar.claims} asOf={asOf} />
                </td>
              </tr>
            )),
            ...(undated.length === 0
              ? []
              : [
                  <tr key={`${actor.id} undated`}>
                    <td className={party ? "font-bold" : undefined}>
                      <ActorLink actor={actor} asOf={asOf} />
                    </td>
                    <td data-label="Position">not dated to a day; starts no bar</td>
                    <td />
                    <td />
                    <td data-label="Claims">
                      <ClaimDays claims={undated} asOf={asOf} />
                    </td>
                  </tr>,
                ]),
          ])}
        </tbody>
      </table>
      <AggregatorNote claims={claims} asOf={asOf} />
    </>
  );
}

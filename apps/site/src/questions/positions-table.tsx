import type { Claim, Position, PositionBar, Positions } from "@tumen/core";
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
      <span className="whitespace-nowrap">
        <RecordLink kind="claim" id={claim.id} reading={reading}>
          {reading.words.said(claim, { short: true })}
        </RecordLink>
        <AggregatorMark claim={claim} reading={reading} />
      </span>
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
          <summary>{reading.t("questions.more", { count: rest.length })}</summary>
          <DayLinks claims={rest} reading={reading} />
        </details>
      )}
    </>
  );
}

interface RowProps {
  readonly position: Position;
  readonly reading: Reading;
  /** A stretch of the position; absent for stances that are not dated to a day. */
  readonly bar?: PositionBar;
}

function Row({ position: { actor, party, undated }, reading, bar }: RowProps) {
  const { t } = reading;
  return (
    <tr>
      <td className={party ? "font-bold" : undefined}>
        <ActorLink actor={actor} reading={reading} />
      </td>
      <td className="ends-line">{bar ? positionWords(bar, reading) : t("questions.undatedStance")}</td>
      <td data-label={t("questions.sinceColumn")} className="day">
        {bar && reading.words.day(bar.from, { short: true })}
      </td>
      <td data-label={t("questions.untilColumn")} className="day">
        {bar?.to === undefined ? null : reading.words.day(bar.to, { short: true })}
      </td>
      <td data-label={t("questions.claimsColumn")} className="whole">
        <ClaimDays claims={bar?.claims ?? undated} reading={reading} />
      </td>
    </tr>
  );
}

/** Every stretch of every position, with the claims behind it. */
export function PositionsTable({ positions, reading }: { readonly positions: Positions; readonly reading: Reading }) {
  const { t } = reading;
  const claims = positions.positions.flatMap(({ bars, undated }) => [...bars.flatMap((bar) => bar.claims), ...undated]);
  return (
    <>
      <table className="table not-print:max-md:flowing-rows">
        <caption className="sr-only">{t("questions.positionsTable")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("questions.who")}</th>
            <th scope="col">{t("questions.position")}</th>
            <th scope="col">{t("questions.sinceColumn")}</th>
            <th scope="col">{t("questions.untilColumn")}</th>
            <th scope="col">{t("questions.claimsColumn")}</th>
          </tr>
        </thead>
        <tbody>
          {positions.positions.flatMap((position) => [
            ...position.bars.map((bar) => <Row key={`${position.actor.id} ${bar.from}`} position={position} reading={reading} bar={bar} />),
            ...(position.undated.length === 0 ? [] : [<Row key={`${position.actor.id} undated`} position={position} reading={reading} />]),
          ])}
        </tbody>
      </table>
      <AggregatorNote claims={claims} reading={reading} />
    </>
  );
}

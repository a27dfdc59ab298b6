import type { Estimates } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import { AggregatorMark, AggregatorNote } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { figureHeading } from "./figure-words";

/** Figures that count something narrower or something else, each with what it counts: listed, never drawn. */
export function ListedTable({ estimates: { listed, question }, reading }: { readonly estimates: Estimates; readonly reading: Reading }) {
  const { t } = reading;
  return (
    <>
      <table className="table not-print:max-md:flowing-rows">
        <caption className="sr-only">{t("questions.listedTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("questions.column.claimant")}</th>
            <th scope="col">{t("questions.saidOn")}</th>
            <th scope="col">{figureHeading(question, reading)}</th>
            <th scope="col">{t("questions.whyListed")}</th>
            <th scope="col">{t("questions.scope")}</th>
          </tr>
        </thead>
        <tbody>
          {listed.toReversed().map(({ claim, claimant, quantity }) => (
            <tr key={`${claim.id} ${quantity.counts} ${quantity.low} ${quantity.high} ${quantity.scope}`}>
              <td>
                <ActorLink actor={claimant} reading={reading} />
              </td>
              <td className="day">
                <RecordLink kind="claim" id={claim.id} reading={reading}>
                  {reading.words.said(claim, { short: true })}
                </RecordLink>
                <AggregatorMark claim={claim} reading={reading} />
              </td>
              <td className="day font-semibold">{reading.words.quantity(quantity)}</td>
              <td>{reading.words.labels.counting[quantity.counts]}</td>
              <td data-label={t("questions.scope")} className="whole">
                {quantity.scope !== undefined && <English reading={reading}>{quantity.scope}</English>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AggregatorNote claims={listed.map(({ claim }) => claim)} reading={reading} />
    </>
  );
}

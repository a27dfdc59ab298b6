import type { Estimate, EstimateSeries, Estimates } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import { AggregatorMark, AggregatorNote } from "../parts/aggregator-mark";
import { RecordLink, SamePageLink } from "../parts/day-link";
import { Worded } from "../parts/worded";
import { recordPath } from "../reading/address";
import type { Reading } from "../reading/reading";
import { type ChosenView, type SortColumn, viewQuery } from "./chosen-view";
import { levelOf } from "./estimate-marks";
import { figureHeading } from "./figure-words";

interface EstimatesTableProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
  readonly view: ChosenView;
}

const comparisons: Record<SortColumn, (a: EstimateSeries, b: EstimateSeries, reading: Reading) => number> = {
  claimant: (a, b, { words, locale }) => words.shortName(a.claimant).localeCompare(words.shortName(b.claimant), locale),
  day: (a, b) => a.latest.day.localeCompare(b.latest.day),
  figure: (a, b) => levelOf(a.latest.quantity) - levelOf(b.latest.quantity),
  documents: (a, b) => a.latest.claim.citations.length - b.latest.claim.citations.length,
};

function sorted(series: readonly EstimateSeries[], { sort }: ChosenView, reading: Reading): readonly EstimateSeries[] {
  if (!sort) return series;
  const compare = comparisons[sort.column];
  const inOrder = [...series].sort((a, b) => compare(a, b, reading));
  return sort.isDescending ? inOrder.reverse() : inOrder;
}

/** A heading that leads to the table in the order of its column; once more, to the order turned round. */
function SortHeading({ column, estimates, reading, view }: EstimatesTableProps & { readonly column: SortColumn }) {
  const isSorted = view.sort?.column === column;
  const isDescending = isSorted && view.sort?.isDescending === true;
  const next = { ...view, sort: { column, isDescending: isSorted && !isDescending } };
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? "descending" : "ascending") : undefined}>
      <SamePageLink
        id={`sort-${column}`}
        reading={reading}
        path={recordPath("question", estimates.question.id)}
        query={viewQuery(next)}
        className="link"
      >
        {column === "figure" ? figureHeading(estimates.question, reading) : reading.t(`questions.column.${column}`)}
      </SamePageLink>
      <span aria-hidden="true">{isSorted ? (isDescending ? " ↓" : " ↑") : ""}</span>
    </th>
  );
}

function Earlier({ estimates, reading }: { readonly estimates: readonly Estimate[]; readonly reading: Reading }) {
  return estimates.toReversed().map(({ claim, quantity }, index) => (
    <span key={claim.id}>
      {index > 0 ? "; " : ""}
      <RecordLink kind="claim" id={claim.id} reading={reading}>
        {reading.words.quantity(quantity)}
      </RecordLink>
      <AggregatorMark claim={claim} reading={reading} />, {reading.words.said(claim, { short: true })}
    </span>
  ));
}

/** Each claimant's latest whole figure, and those it has replaced. */
export function EstimatesTable({ estimates, reading, view }: EstimatesTableProps) {
  const { t } = reading;
  const shared = { estimates, reading, view };
  return (
    <>
      <table className="table not-print:max-md:flowing-rows">
        <caption className="sr-only">{t("questions.latestOfEach")}</caption>
        <thead>
          <tr>
            <SortHeading column="claimant" {...shared} />
            <SortHeading column="day" {...shared} />
            <SortHeading column="figure" {...shared} />
            <th scope="col">{t("questions.before")}</th>
            <SortHeading column="documents" {...shared} />
            <th scope="col">{t("questions.origin")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(estimates.series, view, reading).map(({ claimant, origin, estimates: own, latest: { claim, quantity } }) => (
            <tr key={claimant.id}>
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
              <td data-label={t("questions.before")} className="whole">
                {own.length < 2 ? null : <Earlier estimates={own.slice(0, -1)} reading={reading} />}
              </td>
              <td data-label={t("questions.column.documents")}>{claim.citations.length}</td>
              <td data-label={t("questions.origin")}>
                <Worded text={reading.words.short(origin)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AggregatorNote claims={estimates.series.flatMap((series) => series.estimates).map(({ claim }) => claim)} reading={reading} />
    </>
  );
}

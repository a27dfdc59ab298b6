import type { Claim } from "@tumen/core";
import { ClaimFigures } from "../claims/claim-list";
import { ActorLinks } from "../parts/actor-names";
import { AggregatorMark, AggregatorNote } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface ClaimTableProps {
  readonly claims: readonly Claim[];
  readonly reading: Reading;
}

const columns = ["said", "who", "how", "what", "documents", "origins"] as const;

/** Claims in rows, to be compared at a glance. */
export function ClaimTable({ claims, reading }: ClaimTableProps) {
  const { t, view, words } = reading;
  const label = (column: (typeof columns)[number]) => t(`explore.columns.${column}`);
  return (
    <>
      <table className="table not-print:max-xl:flowing-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column === "what" ? "w-3/5" : undefined}>
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <td className="day">{words.said(claim, { short: true })}</td>
              <td>
                <ActorLinks actors={claim.claimants.map((id) => view.need("actor", id))} reading={reading} />
              </td>
              <td>{words.labels.modality[claim.modality]}</td>
              <td className="whole">
                <RecordLink kind="claim" id={claim.id} reading={reading}>
                  <English reading={reading}>{claim.statement}</English>
                </RecordLink>
                <AggregatorMark claim={claim} reading={reading} />
                {claim.quantities.length > 0 && (
                  <p className="text-soft tabular-nums">
                    <ClaimFigures claim={claim} reading={reading} />
                  </p>
                )}
              </td>
              <td className="tabular-nums" data-label={label("documents")}>
                {claim.citations.length}
              </td>
              <td className="tabular-nums" data-label={label("origins")}>
                {view.corroboration(claim.id).origins.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AggregatorNote claims={claims} reading={reading} />
    </>
  );
}

import type { Claim } from "@tumen/core";
import type { Reading } from "../reading/reading";

/** The sign beside a claim that only aggregators or reposts carry; a note explains it where tables and charts use it. */
export const aggregatorSign = "†";

interface ClaimsProps {
  readonly claims: readonly Claim[];
  readonly reading: Reading;
}

/** The sign after a claim, read out in words; nothing where a better document carries it. */
export function AggregatorMark({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  if (!reading.view.isCarriedByAggregatorsAlone(claim)) return null;
  return (
    <span className="text-soft" title={reading.words.byAggregatorsAlone}>
      <span aria-hidden="true">{aggregatorSign}</span>
      <span className="sr-only"> ({reading.words.byAggregatorsAlone})</span>
    </span>
  );
}

/** What the sign means; nothing where none of the claims bears it. */
export function AggregatorNote({ claims, reading }: ClaimsProps) {
  if (!claims.some((claim) => reading.view.isCarriedByAggregatorsAlone(claim))) return null;
  return (
    <p className="mt-1 text-soft text-sm">
      {aggregatorSign} {reading.words.byAggregatorsAlone}
    </p>
  );
}

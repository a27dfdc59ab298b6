import type { Claim } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { shorten } from "../parts/labels";
import { English, Listed } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface ClaimLinkProps {
  readonly claim: Claim;
  readonly reading: Reading;
  /** How many letters of its statement stand beside it; none where they would only repeat what is there. */
  readonly letters?: number;
}

/** Another claim in a line: who and when, leading to it, and what it says. */
export function ClaimLink({ claim, reading, letters = 140 }: ClaimLinkProps) {
  const names = claim.claimants.map((id) => reading.words.short(reading.view.need("actor", id)));
  return (
    <>
      <RecordLink kind="claim" id={claim.id} reading={reading}>
        <Listed reading={reading} names={names} />, {reading.words.said(claim, { short: true })}
      </RecordLink>
      {letters > 0 && (
        <>
          : <English reading={reading}>{shorten(claim.statement, letters)}</English>
        </>
      )}
      {reading.view.isCarriedByAggregatorsAlone(claim) && <span className="text-sm text-soft"> ({reading.words.byAggregatorsAlone})</span>}
    </>
  );
}

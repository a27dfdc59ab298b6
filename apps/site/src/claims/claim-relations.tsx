import { byAggregatorsAlone, type Claim, shortName, wordDate, wordList } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { shorten } from "../parts/labels";
import type { Reading } from "../reading/reading";

const kinds = ["revises", "restsOn", "contradicts", "confirms", "denies"] as const;
type Relation = (typeof kinds)[number];

const labels: Record<Relation, { readonly to: string; readonly from: string }> = {
  revises: { to: "Revises", from: "Revised by" },
  restsOn: { to: "Rests on", from: "Taken over by" },
  contradicts: { to: "Contradicts", from: "Contradicted by" },
  confirms: { to: "Confirms", from: "Confirmed by" },
  denies: { to: "Denies", from: "Denied by" },
};

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

function Other({ claim, reading }: ClaimProps) {
  const names = claim.claimants.map((id) => shortName(reading.view.need("actor", id)));
  return (
    <li>
      <RecordLink kind="claim" id={claim.id} reading={reading}>
        {wordList(names)}
        {claim.said ? `, ${wordDate(claim.said, { short: true })}` : ""}
      </RecordLink>
      : {shorten(claim.statement, 160)}
      {reading.view.isCarriedByAggregatorsAlone(claim) && <span className="text-denial text-sm"> ({byAggregatorsAlone})</span>}
    </li>
  );
}

/** What a claim revises, rests on, contradicts, confirms or denies, and what does so to it. */
export function ClaimRelations({ claim, reading }: ClaimProps) {
  const { view } = reading;
  const groups = kinds.flatMap((kind) => [
    { label: labels[kind].to, claims: claim[kind].map((id) => view.need("claim", id)) },
    { label: labels[kind].from, claims: view.claims().filter((other) => other[kind].includes(claim.id)) },
  ]);
  const filled = groups.filter(({ claims }) => claims.length > 0);
  if (filled.length === 0) return null;
  return (
    <RecordPart id="relations" title="Other claims it has to do with">
      <dl className="relations">
        {filled.map(({ label, claims }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ul>
                {claims.map((other) => (
                  <Other key={other.id} claim={other} reading={reading} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </RecordPart>
  );
}

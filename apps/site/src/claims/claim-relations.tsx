import type { Claim } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { ClaimLink } from "./claim-link";

/** Relations in the order in which a reader wants them; revisions stand apart, as a chain. */
const kinds = ["contradicts", "denies", "confirms", "restsOn"] as const;

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** The claims that stand in a relation to this one, either way. */
export function relationsOf(
  claim: Claim,
  { view, words }: Reading,
): readonly { readonly label: string; readonly claims: readonly Claim[] }[] {
  return kinds
    .flatMap((kind) => [
      { label: words.capitalise(words.labels.relationFrom[kind]), claims: view.claims().filter((other) => other[kind].includes(claim.id)) },
      { label: words.capitalise(words.labels.relation[kind]), claims: claim[kind].map((id) => view.need("claim", id)) },
    ])
    .filter(({ claims }) => claims.length > 0);
}

/** What a claim contradicts, denies, confirms or rests on, and what does so to it. */
export function ClaimRelations({ claim, reading }: ClaimProps) {
  const groups = relationsOf(claim, reading);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{reading.t("records.relations")}</h2>
      <dl className="relations">
        {groups.map(({ label, claims }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ul>
                {claims.map((other) => (
                  <li key={other.id}>
                    <ClaimLink claim={other} reading={reading} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

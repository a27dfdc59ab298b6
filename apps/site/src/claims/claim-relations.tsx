import { type Claim, relationsOf } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { ClaimLink } from "./claim-link";

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** What a claim contradicts, denies, confirms or rests on, and what does so to it; revisions stand apart, as a chain. */
export function ClaimRelations({ claim, reading }: ClaimProps) {
  const { t, view, words } = reading;
  const groups = relationsOf(view, claim).filter(({ relation }) => relation !== "revises");
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{t("records.relations")}</h2>
      <dl className="relations">
        {groups.map(({ relation, by, claims }) => (
          <div key={`${relation} ${by}`}>
            <dt>{words.capitalise(words.labels[by === "this" ? "relation" : "relationFrom"][relation])}</dt>
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

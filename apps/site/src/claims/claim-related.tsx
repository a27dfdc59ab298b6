import { type Claim, revisionChain } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { ClaimLink } from "./claim-link";

/** How many related claims a page shows. */
const most = 8;

/** Reasons that the page tells elsewhere: the chain of revisions, and what it contradicts, denies, confirms or rests on. */
const reasons = new Set(["same-claimant-and-question", "same-event", "same-document"]);

/** Claims a reader may want next, each with its reason. */
export function ClaimRelated({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const chain = new Set(revisionChain(reading.view, claim.id).map(({ id }) => id));
  const related = reading.view
    .related(claim.id, { kind: "claim", limit: 40, perReason: most })
    .flatMap((one) => (one.kind === "claim" && reasons.has(one.reason) && !chain.has(one.record.id) ? [one] : []))
    .slice(0, most);
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{reading.t("records.related")}</h2>
      <ul className="relations">
        {related.map(({ record, reason }) => (
          <li key={record.id}>
            <ClaimLink claim={record} reading={reading} letters={110} />{" "}
            <span className="text-soft">({reading.words.labels.related[reason]})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

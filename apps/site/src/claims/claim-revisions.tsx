import { type Claim, revisionChain } from "@tumen/core";
import { RecordPart } from "../parts/facts";
import { shorten } from "../parts/labels";
import type { Reading } from "../reading/reading";
import { ClaimLink } from "./claim-link";

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

const wholeFigures = ({ quantities }: Claim) => quantities.filter(({ counts }) => counts === "all");

/** What a claim of the chain says: its whole figures, with what they count where the chain counts more than one thing, else its statement. */
function gist(claim: Claim, isOfSeveral: boolean, { view, words }: Reading): string {
  const figures = wholeFigures(claim).map((quantity) => {
    const figure = words.figure(quantity, view);
    if (!isOfSeveral) return figure;
    return `${words.textOf(view.need("question", quantity.question), "noun")?.text}: ${figure}`;
  });
  return figures.length > 0 ? figures.join("; ") : shorten(claim.statement, 120);
}

/** What a claim has revised and what has revised it, the oldest first; nothing where it was never revised. */
export function ClaimRevisions({ claim, reading }: ClaimProps) {
  const chain = revisionChain(reading.view, claim.id);
  if (chain.length < 2) return null;
  const isOfSeveral = new Set(chain.flatMap(wholeFigures).map(({ question }) => question)).size > 1;
  return (
    <RecordPart id="revisions" title={reading.t("records.revisions")}>
      <ol className="chain">
        {chain.map((one) => (
          <li key={one.id} aria-current={one.id === claim.id ? "true" : undefined}>
            {one.id === claim.id ? (
              <span className="text-soft">
                {reading.words.said(one, { short: true })}, {reading.t("records.thisClaim")}
              </span>
            ) : (
              <ClaimLink claim={one} reading={reading} letters={0} />
            )}{" "}
            <b>{gist(one, isOfSeveral, reading)}</b>
          </li>
        ))}
      </ol>
    </RecordPart>
  );
}

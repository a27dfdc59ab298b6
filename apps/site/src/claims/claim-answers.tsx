import { type Claim, countingLabels, stanceLabels, wordDate, wordQuantity } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import type { Reading } from "../reading/reading";

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** The figures a claim gives, each with what it counts. */
export function ClaimFigures({ claim, reading }: ClaimProps) {
  if (claim.quantities.length === 0) return null;
  return (
    <RecordPart id="figures" title={claim.quantities.length === 1 ? "The figure" : "The figures"}>
      <ul className="answers">
        {claim.quantities.map((quantity) => {
          const question = reading.view.need("question", quantity.question);
          return (
            <li key={`${quantity.question} ${quantity.counts} ${quantity.low} ${quantity.high} ${quantity.scope}`}>
              <p>
                <strong className="text-lg tabular-nums">{wordQuantity(quantity)}</strong>{" "}
                <span className="tag">{countingLabels[quantity.counts]}</span>
              </p>
              <p>
                <RecordLink kind="question" id={question.id} reading={reading}>
                  {question.text}
                </RecordLink>
              </p>
              {(quantity.scope !== undefined || quantity.countedTo) && (
                <p className="text-soft text-sm">
                  {quantity.scope === undefined ? "" : `Scope: ${quantity.scope}. `}
                  {quantity.countedTo ? `Counted up to ${wordDate(quantity.countedTo)}.` : ""}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </RecordPart>
  );
}

/** The answers a claim gives to stance questions. */
export function ClaimStances({ claim, reading }: ClaimProps) {
  if (claim.stances.length === 0) return null;
  return (
    <RecordPart id="stances" title={claim.stances.length === 1 ? "The position it takes" : "The positions it takes"}>
      <ul className="answers">
        {claim.stances.map(({ question, answer }) => (
          <li key={question}>
            <strong>{stanceLabels[answer]}</strong>:{" "}
            <RecordLink kind="question" id={question} reading={reading}>
              {reading.view.need("question", question).text}
            </RecordLink>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

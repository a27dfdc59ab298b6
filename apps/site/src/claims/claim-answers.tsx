import type { Claim } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { English, Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** The figures a claim gives, each with what it counts. */
export function ClaimFigures({ claim, reading }: ClaimProps) {
  if (claim.quantities.length === 0) return null;
  return (
    <RecordPart id="figures" title={reading.t("records.figures", { count: claim.quantities.length })}>
      <ul className="answers">
        {claim.quantities.map((quantity) => {
          const question = reading.view.need("question", quantity.question);
          return (
            <li key={`${quantity.question} ${quantity.counts} ${quantity.low} ${quantity.high} ${quantity.scope}`}>
              <p>
                <strong className="text-lg tabular-nums">{reading.words.figure(quantity, reading.view)}</strong>{" "}
                <span className="tag">{reading.words.labels.counting[quantity.counts]}</span>
              </p>
              <p>
                <RecordLink kind="question" id={question.id} reading={reading}>
                  <Worded text={reading.words.textOf(question, "text")} />
                </RecordLink>
              </p>
              {(quantity.scope !== undefined || quantity.countedTo) && (
                <p className="text-soft text-sm">
                  {quantity.scope !== undefined && (
                    <>
                      {reading.t("records.scope")} <English reading={reading}>{quantity.scope}</English>.{" "}
                    </>
                  )}
                  {quantity.countedTo ? reading.t("records.countedTo", { day: reading.words.date(quantity.countedTo) }) : ""}
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
    <RecordPart id="stances" title={reading.t("records.stances", { count: claim.stances.length })}>
      <ul className="answers">
        {claim.stances.map(({ question, answer }) => (
          <li key={question}>
            <strong>{reading.words.labels.stance[answer]}</strong>:{" "}
            <RecordLink kind="question" id={question} reading={reading}>
              <Worded text={reading.words.textOf(reading.view.need("question", question), "text")} />
            </RecordLink>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

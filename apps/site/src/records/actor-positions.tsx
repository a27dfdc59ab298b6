import type { Actor } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { Worded } from "../parts/worded";
import { Hatch } from "../questions/hatch";
import { barSpan, positionClass } from "../questions/position-words";
import type { Reading } from "../reading/reading";

/** The positions a state or alliance has held, question by question, each leading to the claim that began it. */
export function ActorPositions({ actor, reading }: { readonly actor: Actor; readonly reading: Reading }) {
  const { view, t, words } = reading;
  const held = view.questions().flatMap((question) => {
    if (question.kind !== "stance") return [];
    const own = view.positions(question.id).positions.find((position) => position.actor.id === actor.id);
    return own && own.bars.length > 0 ? [{ question, bars: own.bars }] : [];
  });
  if (held.length === 0) return null;
  return (
    <RecordPart id="positions" title={t("records.positionsHeld")}>
      <Hatch />
      <ul className="answers">
        {held.map(({ question, bars }) => (
          <li key={question.id}>
            <RecordLink kind="question" id={question.id} reading={reading}>
              <Worded text={words.textOf(question, "text")} />
            </RecordLink>
            <ol className="held-positions">
              {bars.map((bar) => (
                <li key={bar.from}>
                  <svg width="22" height="14" aria-hidden="true" className={positionClass(bar)}>
                    <rect x="0.5" y="0.5" width="21" height="13" />
                  </svg>{" "}
                  {bar.claims[0] ? (
                    <RecordLink kind="claim" id={bar.claims[0].id} reading={reading}>
                      {barSpan(bar, reading)}
                    </RecordLink>
                  ) : (
                    barSpan(bar, reading)
                  )}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

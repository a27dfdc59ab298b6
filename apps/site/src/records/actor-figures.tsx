import type { Actor, Estimate, QuantityQuestion } from "@tumen/core";
import { AggregatorMark } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface GivenProps {
  readonly estimates: readonly Estimate[];
  readonly question: QuantityQuestion;
  readonly reading: Reading;
  readonly actor: Actor;
}

function Given({ estimates, question, reading, actor }: GivenProps) {
  const { words } = reading;
  return estimates.map(({ claim, claimant, quantity }, index) => (
    <span key={`${claim.id} ${quantity.counts} ${quantity.low} ${quantity.high}`}>
      {index > 0 ? "; " : ""}
      <RecordLink kind="claim" id={claim.id} reading={reading}>
        {words.quantity(quantity, question.unit)}
      </RecordLink>
      <AggregatorMark claim={claim} reading={reading} />, {words.said(claim, { short: true })}
      {claimant.id !== actor.id && (
        <>
          , <Worded text={words.short(claimant)} />
        </>
      )}
      {quantity.counts === "all" ? "" : ` (${words.labels.counting[quantity.counts]})`}
    </span>
  ));
}

/** The figures that an actor, or those whose root voice it is, have given, question by question. */
export function ActorFigures({ actor, reading }: { readonly actor: Actor; readonly reading: Reading }) {
  const { view, t, words } = reading;
  const given = view.questions().flatMap((question) => {
    if (question.kind !== "quantity") return [];
    const { series, listed } = view.estimates(question.id);
    const own = [...series.flatMap(({ estimates }) => estimates), ...listed].filter(
      ({ claimant, origin }) => claimant.id === actor.id || origin.id === actor.id,
    );
    return own.length > 0 ? [{ question, own: own.toSorted((a, b) => b.day.localeCompare(a.day)) }] : [];
  });
  if (given.length === 0) return null;
  return (
    <RecordPart id="figures" title={t("records.figuresGiven")}>
      <ul className="answers">
        {given.map(({ question, own }) => (
          <li key={question.id}>
            <RecordLink kind="question" id={question.id} reading={reading}>
              <Worded text={words.textOf(question, "text")} />
            </RecordLink>
            <p className="text-sm tabular-nums">
              <Given estimates={own.slice(0, 6)} question={question} reading={reading} actor={actor} />
              {own.length > 6 && ` … ${t("records.moreFigures", { count: own.length - 6 })}`}
            </p>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

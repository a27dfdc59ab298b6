import type { QuantityQuestion, StanceQuestion } from "@tumen/core";
import { shortName, wordCount, wordList } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import type { Reading } from "../reading/reading";
import { EstimatesSpread } from "./estimates-view";

function QuantityItem({ question, reading }: { readonly question: QuantityQuestion; readonly reading: Reading }) {
  return (
    <li>
      <RecordLink kind="question" id={question.id} reading={reading} className="statement">
        {question.text}
      </RecordLink>
      <div className="text-soft text-sm">
        <EstimatesSpread estimates={reading.view.estimates(question.id)} reading={reading} />
      </div>
    </li>
  );
}

function StanceItem({ question, reading }: { readonly question: StanceQuestion; readonly reading: Reading }) {
  const { positions, acknowledged } = reading.view.positions(question.id);
  const parties = acknowledged.map(({ actor }) => shortName(actor));
  return (
    <li>
      <RecordLink kind="question" id={question.id} reading={reading} className="statement">
        {question.text}
      </RecordLink>
      <p className="text-soft text-sm">
        {positions.length === 0
          ? "The ledger holds no position."
          : `Positions of ${wordCount(positions.length, "state or alliance", "states and alliances")}.`}
        {parties.length > 0 ? ` Acknowledged by ${wordList(parties)}.` : ""}
      </p>
    </li>
  );
}

/** Every question of the ledger, with where its answers stand. */
export function QuestionsIndex({ reading }: { readonly reading: Reading }) {
  const questions = reading.view.questions();
  const quantities = questions.filter((question): question is QuantityQuestion => question.kind === "quantity");
  const stances = questions.filter((question): question is StanceQuestion => question.kind === "stance");
  return (
    <div className="measure">
      <h1>Questions</h1>
      <p className="mt-3 text-soft">What the claims of the ledger answer: how many, and who says what.</p>
      <RecordPart id="stances" title="Answered by positions">
        <ul className="index-list">
          {stances.map((question) => (
            <StanceItem key={question.id} question={question} reading={reading} />
          ))}
        </ul>
      </RecordPart>
      <RecordPart id="quantities" title="Answered by figures">
        <ul className="index-list">
          {quantities.map((question) => (
            <QuantityItem key={question.id} question={question} reading={reading} />
          ))}
        </ul>
      </RecordPart>
    </div>
  );
}

import { type QuantityQuestion, type Question, type StanceQuestion, wordCount } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { ActorLinks } from "../parts/actor-names";
import { DayLink } from "../parts/day-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { unitWords } from "../parts/labels";
import type { Reading } from "../reading/reading";
import { EstimatesTable, ListedTable } from "./estimates-table";
import { EstimatesSpread, EstimatesView } from "./estimates-view";
import { PositionsChart } from "./positions-chart";
import { PositionsTable } from "./positions-table";

/** Claims of others shown before the page leads to the whole list. */
const othersShown = 10;

function QuantityAnswers({ question, reading }: { readonly question: QuantityQuestion; readonly reading: Reading }) {
  const estimates = reading.view.estimates(question.id);
  return (
    <>
      <div className="measure mt-4 font-serif text-lg">
        <EstimatesSpread estimates={estimates} reading={reading} />
      </div>
      {estimates.series.length > 0 && (
        <RecordPart id="figures" title="Figures for the whole, by claimant">
          <EstimatesView estimates={estimates} reading={reading} rows="all" />
          <EstimatesTable estimates={estimates} reading={reading} />
        </RecordPart>
      )}
      {estimates.listed.length > 0 && (
        <RecordPart id="listed" title="Listed, not compared">
          <p className="mb-3 text-soft text-sm">Figures for a part, a period, an addition or a plan. They share no curve with the whole.</p>
          <ListedTable estimates={estimates} reading={reading} />
        </RecordPart>
      )}
    </>
  );
}

function StanceAnswers({ question, reading }: { readonly question: StanceQuestion; readonly reading: Reading }) {
  const positions = reading.view.positions(question.id);
  const isEmpty = positions.positions.length + positions.others.length === 0;
  return (
    <>
      {isEmpty && <p className="mt-4">The ledger holds no position that was public on this day.</p>}
      {positions.positions.length > 0 && (
        <RecordPart id="positions" title="Positions of states and alliances">
          <PositionsChart positions={positions} reading={reading} />
          <PositionsTable positions={positions} reading={reading} />
        </RecordPart>
      )}
      {positions.others.length > 0 && (
        <RecordPart id="others" title={`Others, who speak for no state: ${wordCount(positions.others.length, "claim")}`}>
          <ClaimList claims={positions.others.toReversed().slice(0, othersShown)} reading={reading} />
          {positions.others.length > othersShown && (
            <p className="mt-4">
              <DayLink reading={reading} path="/claims" query={{ q: `question:${question.id}` }} className="link">
                All claims that answer this question
              </DayLink>
            </p>
          )}
        </RecordPart>
      )}
    </>
  );
}

/** A question: what it asks exactly, and every answer the ledger holds. */
export function QuestionRecord({ question, reading }: { readonly question: Question; readonly reading: Reading }) {
  const parties = question.parties.map((id) => reading.view.need("actor", id));
  return (
    <article>
      <div className="measure">
        <Eyebrow>Question · {question.kind === "quantity" ? "answered by figures" : "answered by positions"}</Eyebrow>
        <h1>{question.text}</h1>
      </div>
      {question.kind === "quantity" ? (
        <QuantityAnswers question={question} reading={reading} />
      ) : (
        <StanceAnswers question={question} reading={reading} />
      )}
      <RecordPart id="definition" title="What is asked">
        <div className="measure text-sm">
          <p className="mb-3 text-base">{question.definition}</p>
          <Facts>
            <Fact term="Includes">{question.includes}</Fact>
            <Fact term="Excludes">{question.excludes}</Fact>
            {question.kind === "quantity" && (
              <>
                <Fact term="Who is counted">{question.population}</Fact>
                <Fact term="Unit">{unitWords(question.unit) || "persons"}</Fact>
              </>
            )}
            <Fact term="About the conduct of">{parties.length > 0 && <ActorLinks actors={parties} reading={reading} />}</Fact>
            <Fact term="Id">
              <code className="text-xs">{question.id}</code>
            </Fact>
          </Facts>
        </div>
      </RecordPart>
    </article>
  );
}

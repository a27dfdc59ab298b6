import { type QuantityQuestion, type Question, type StanceQuestion, wordCount } from "@tumen/core";
import { ActorLinks } from "./actor-names";
import type { AsOf } from "./as-of";
import { ClaimList } from "./claim-list";
import { DayLink } from "./day-link";
import { EstimatesTable, ListedTable } from "./estimates-table";
import { EstimatesSpread, EstimatesView } from "./estimates-view";
import { Eyebrow, Fact, Facts, RecordPart } from "./facts";
import { unitWords } from "./labels";
import { PositionsChart } from "./positions-chart";
import { PositionsTable } from "./positions-table";

/** Claims of others shown before the page leads to the whole list. */
const othersShown = 10;

function QuantityAnswers({ question, asOf }: { readonly question: QuantityQuestion; readonly asOf: AsOf }) {
  const estimates = asOf.view.estimates(question.id);
  return (
    <>
      <div className="measure mt-4 font-serif text-lg">
        <EstimatesSpread estimates={estimates} asOf={asOf} />
      </div>
      {estimates.series.length > 0 && (
        <RecordPart id="figures" title="Figures for the whole, by claimant">
          <EstimatesView estimates={estimates} asOf={asOf} rows="all" />
          <EstimatesTable estimates={estimates} asOf={asOf} />
        </RecordPart>
      )}
      {estimates.listed.length > 0 && (
        <RecordPart id="listed" title="Listed, not compared">
          <p className="mb-3 text-soft text-sm">Figures for a part, a period, an addition or a plan. They share no curve with the whole.</p>
          <ListedTable estimates={estimates} asOf={asOf} />
        </RecordPart>
      )}
    </>
  );
}

function StanceAnswers({ question, asOf }: { readonly question: StanceQuestion; readonly asOf: AsOf }) {
  const positions = asOf.view.positions(question.id);
  const isEmpty = positions.positions.length + positions.others.length === 0;
  return (
    <>
      {isEmpty && <p className="mt-4">The ledger holds no position that was public on this day.</p>}
      {positions.positions.length > 0 && (
        <RecordPart id="positions" title="Positions of states and alliances">
          <PositionsChart positions={positions} asOf={asOf} />
          <PositionsTable positions={positions} asOf={asOf} />
        </RecordPart>
      )}
      {positions.others.length > 0 && (
        <RecordPart id="others" title={`Others, who speak for no state: ${wordCount(positions.others.length, "claim")}`}>
          <ClaimList claims={positions.others.toReversed().slice(0, othersShown)} asOf={asOf} />
          {positions.others.length > othersShown && (
            <p className="mt-4">
              <DayLink asOf={asOf} path="/claims" query={{ question: question.id }} className="link">
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
export function QuestionRecord({ question, asOf }: { readonly question: Question; readonly asOf: AsOf }) {
  const parties = question.parties.map((id) => asOf.view.need("actor", id));
  return (
    <article>
      <div className="measure">
        <Eyebrow>Question · {question.kind === "quantity" ? "answered by figures" : "answered by positions"}</Eyebrow>
        <h1>{question.text}</h1>
      </div>
      {question.kind === "quantity" ? (
        <QuantityAnswers question={question} asOf={asOf} />
      ) : (
        <StanceAnswers question={question} asOf={asOf} />
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
            <Fact term="About the conduct of">{parties.length > 0 && <ActorLinks actors={parties} asOf={asOf} />}</Fact>
            <Fact term="Id">
              <code className="text-xs">{question.id}</code>
            </Fact>
          </Facts>
        </div>
      </RecordPart>
    </article>
  );
}

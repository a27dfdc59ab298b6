import type { QuantityQuestion, Question, StanceQuestion } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { ActorLinks } from "../parts/actor-names";
import { DayLink } from "../parts/day-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { Acknowledgements } from "./acknowledgements";
import type { ChosenView } from "./chosen-view";
import { EstimatesSpread } from "./estimates-spread";
import { EstimatesTable } from "./estimates-table";
import { EstimatesView } from "./estimates-view";
import { unitNote } from "./figure-words";
import { ListedTable } from "./listed-table";
import { PositionsChart } from "./positions-chart";
import { PositionsTable } from "./positions-table";

/** Claims of others shown before the page leads to the whole list. */
const othersShown = 10;

interface QuantityAnswersProps {
  readonly question: QuantityQuestion;
  readonly reading: Reading;
  readonly view: ChosenView;
}

function QuantityAnswers({ question, reading, view }: QuantityAnswersProps) {
  const estimates = reading.view.estimates(question.id);
  const { t } = reading;
  return (
    <>
      <div className="measure mt-4 font-serif text-lg">
        <EstimatesSpread estimates={estimates} reading={reading} />
      </div>
      {estimates.series.length > 0 && (
        <RecordPart id="figures" title={t("questions.wholeFigures")}>
          <EstimatesView estimates={estimates} reading={reading} view={view} />
          <EstimatesTable estimates={estimates} reading={reading} view={view} />
        </RecordPart>
      )}
      {estimates.listed.length > 0 && (
        <RecordPart id="listed" title={t("questions.listedTitle")}>
          <p className="measure mb-3 text-soft text-sm">
            {t("questions.listedWhy")} {unitNote(question, reading)}
          </p>
          <ListedTable estimates={estimates} reading={reading} />
        </RecordPart>
      )}
    </>
  );
}

function StanceAnswers({ question, reading }: { readonly question: StanceQuestion; readonly reading: Reading }) {
  const positions = reading.view.positions(question.id);
  const { t } = reading;
  const isEmpty = positions.positions.length + positions.others.length === 0;
  return (
    <>
      {isEmpty ? <p className="mt-4">{t("questions.noPosition")}</p> : <Acknowledgements positions={positions} reading={reading} />}
      {positions.positions.length > 0 && (
        <RecordPart id="positions" title={t("questions.positions")}>
          <PositionsChart positions={positions} reading={reading} isLinked />
          <PositionsTable positions={positions} reading={reading} />
        </RecordPart>
      )}
      {positions.others.length > 0 && (
        <RecordPart id="others" title={t("questions.others", { count: reading.words.count(positions.others.length, "claim") })}>
          <ClaimList claims={positions.others.toReversed().slice(0, othersShown)} reading={reading} />
          {positions.others.length > othersShown && (
            <p className="mt-4">
              <DayLink reading={reading} path="/claims" query={{ q: `question:${question.id}` }} className="link">
                {t("questions.allAnswers")}
              </DayLink>
            </p>
          )}
        </RecordPart>
      )}
    </>
  );
}

function Definition({ question, reading }: { readonly question: Question; readonly reading: Reading }) {
  const { t, view, words } = reading;
  const [includes, excludes] = [words.textOf(question, "includes"), words.textOf(question, "excludes")];
  const parties = question.parties.map((id) => view.need("actor", id));
  return (
    <RecordPart id="definition" title={t("questions.whatIsAsked")}>
      <div className="measure text-sm">
        <p className="mb-3 text-base">
          <Worded text={words.textOf(question, "definition")} />
        </p>
        <Facts>
          <Fact term={t("questions.includes")}>{includes && <Worded text={includes} />}</Fact>
          <Fact term={t("questions.excludes")}>{excludes && <Worded text={excludes} />}</Fact>
          {question.kind === "quantity" && (
            <>
              <Fact term={t("questions.population")}>
                <Worded text={words.textOf(question, "population")} />
              </Fact>
              <Fact term={t("questions.unit")}>{words.unit(question.unit) || t("questions.persons")}</Fact>
            </>
          )}
          <Fact term={t("questions.parties")}>{parties.length > 0 && <ActorLinks actors={parties} reading={reading} />}</Fact>
        </Facts>
      </div>
    </RecordPart>
  );
}

interface QuestionRecordProps {
  readonly question: Question;
  readonly reading: Reading;
  readonly view: ChosenView;
}

/** A question: what it asks exactly, and every answer the ledger holds. */
export function QuestionRecord({ question, reading, view }: QuestionRecordProps) {
  return (
    <article>
      <div className="measure">
        <Eyebrow>
          {reading.t("questions.question")} · {reading.words.labels.questionKind[question.kind]}
        </Eyebrow>
        <h1>
          <Worded text={reading.words.textOf(question, "text")} />
        </h1>
      </div>
      {question.kind === "quantity" ? (
        <QuantityAnswers question={question} reading={reading} view={view} />
      ) : (
        <StanceAnswers question={question} reading={reading} />
      )}
      <Definition question={question} reading={reading} />
    </article>
  );
}

import { type QuantityQuestion, type Question, questionsByTopic, type StanceQuestion } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { WholeDates } from "../parts/whole-dates";
import { Worded } from "../parts/worded";
import { ledger } from "../reading/ledger";
import type { Reading } from "../reading/reading";
import { EstimatesSpread } from "./estimates-spread";

interface ItemProps<Q extends Question> {
  readonly question: Q;
  readonly reading: Reading;
}

/** How many states and alliances hold each answer now, and since when a party has acknowledged it. */
function StanceLine({ question, reading }: ItemProps<StanceQuestion>) {
  const { t, view } = reading;
  const { positions, acknowledged } = view.positions(question.id);
  const answers = positions.flatMap(({ current }) => current?.answer ?? []);
  const counted = (["affirms", "denies", "declines", "mixed"] as const).flatMap((answer) => {
    const count = answers.filter((one) => one === answer).length;
    return count === 0 ? [] : [t(`questions.statesThat.${answer}`, { count })];
  });
  const parties = acknowledged.map(({ actor, since }) =>
    t("questions.acknowledgedBy", { actor: reading.words.shortName(actor), day: reading.words.day(since, { short: true }) }),
  );
  if (counted.length === 0) return <p>{t("questions.noPosition")}</p>;
  const sentences = [t("questions.statesNow", { answers: counted.join(", ") }), ...parties.map((words) => `${words}.`)];
  return (
    <p>
      <WholeDates text={sentences.join(" ")} locale={reading.locale} />
    </p>
  );
}

function QuantityLine({ question, reading }: ItemProps<QuantityQuestion>) {
  return <EstimatesSpread estimates={reading.view.estimates(question.id)} reading={reading} />;
}

function Item({ question, reading }: ItemProps<Question>) {
  return (
    <li>
      <RecordLink kind="question" id={question.id} reading={reading} className="statement">
        <Worded text={reading.words.textOf(question, "text")} />
      </RecordLink>
      <div className="text-soft text-sm">
        {question.kind === "quantity" ? (
          <QuantityLine question={question} reading={reading} />
        ) : (
          <StanceLine question={question} reading={reading} />
        )}
      </div>
    </li>
  );
}

/** Every question of the ledger by topic, with where its answers stand. */
export function QuestionsIndex({ reading }: { readonly reading: Reading }) {
  const { t, words } = reading;
  const groups = questionsByTopic(ledger);
  return (
    <div className="measure">
      <h1>{t("frame.part.questions")}</h1>
      <p className="mt-3 text-soft">{t("questions.introduction")}</p>
      <nav aria-label={t("questions.topics")} className="mt-3">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {groups.map(({ topic }) =>
            topic ? (
              <li key={topic.id}>
                <a href={`#${topic.id}`} className="link">
                  <Worded text={words.textOf(topic, "title")} />
                </a>
              </li>
            ) : null,
          )}
        </ul>
      </nav>
      {groups.map(({ topic, questions }) => (
        <RecordPart
          key={topic?.id ?? ""}
          id={topic?.id ?? "others"}
          title={topic ? words.textOf(topic, "title").text : t("questions.unanswered")}
        >
          <ul className="index-list">
            {questions.map((question) => (
              <Item key={question.id} question={question} reading={reading} />
            ))}
          </ul>
        </RecordPart>
      ))}
    </div>
  );
}

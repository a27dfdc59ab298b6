import { budgets, sourceGrades } from "@tumen/core";
import type { ReactNode } from "react";
import { pageLinks } from "../parts/page-links";
import { ledger } from "../reading/ledger";
import { firstDay, latestDay, type Reading } from "../reading/reading";
import { methodExamples } from "./method-examples";

const parts = [
  "record",
  "grades",
  "day",
  "counting",
  "estimates",
  "revisions",
  "voices",
  "positions",
  "briefing",
  "leftOut",
  "limits",
] as const;

type Part = (typeof parts)[number];

const countings = ["all", "part", "added", "period", "planned"] as const;

const budgetsInWords = ({ words }: Reading) =>
  Object.fromEntries(Object.entries(budgets).map(([name, most]) => [name, words.number(most)])) as Record<keyof typeof budgets, string>;

/** The paragraphs of each part; a list where it is an enumeration. */
function textsOf(reading: Reading): Record<Part, ReactNode> {
  const { t, words } = reading;
  const links = pageLinks(reading);
  const examples = methodExamples(reading);
  return {
    record: (
      <>
        <p>{t.rich("method.record.claim", { ...links, example: examples.claim })}</p>
        <p>{t("method.record.words")}</p>
        <p>{t.rich("method.record.dates", links)}</p>
      </>
    ),
    grades: (
      <>
        <p>{t("method.grades.lead")}</p>
        <dl className="terms">
          {sourceGrades.map((grade) => (
            <div key={grade}>
              <dt>{words.labels.gradeName[grade]}</dt>
              <dd>{t(`method.grades.${grade}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t("method.grades.best")}</p>
      </>
    ),
    day: (
      <>
        <p>{t.rich("method.day.visible", { ...links, example: examples.dayBefore })}</p>
        <p>{t.rich("method.day.replayed", links)}</p>
      </>
    ),
    counting: (
      <>
        <p>{t.rich("method.counting.lead", links)}</p>
        <dl className="terms">
          {countings.map((counting) => (
            <div key={counting}>
              <dt>
                <code>{counting}</code>
              </dt>
              <dd>{t(`method.counting.${counting}`)}</dd>
            </div>
          ))}
        </dl>
      </>
    ),
    estimates: (
      <>
        <p>{t.rich("method.estimates.curve", { example: examples.figures })}</p>
        <p>{t("method.estimates.spread")}</p>
      </>
    ),
    revisions: (
      <>
        <p>{t("method.revisions.revises")}</p>
        <p>{t.rich("method.revisions.mistakes", links)}</p>
      </>
    ),
    voices: (
      <>
        <p>{t.rich("method.voices.origins", { ...examples.voices, example: examples.repeated })}</p>
        <p>{t("method.voices.unknown")}</p>
        <p>{t("method.voices.finding")}</p>
      </>
    ),
    positions: (
      <>
        <p>{t("method.positions.positions")}</p>
        <p>{t.rich("method.positions.acknowledgement", { example: examples.stances })}</p>
        <p>{t("method.positions.absence")}</p>
      </>
    ),
    briefing: (
      <>
        <p>{t.rich("method.briefing.rules", { ...links, ...budgetsInWords(reading) })}</p>
        <p>{t("method.briefing.sentences")}</p>
        <p>{t("method.briefing.eligible")}</p>
        <p>{t("method.briefing.order")}</p>
      </>
    ),
    leftOut: (
      <ul>
        {(["judgement", "names", "copies", "documents"] as const).map((item) => (
          <li key={item}>{t(`method.leftOut.${item}`)}</li>
        ))}
      </ul>
    ),
    limits: (
      <ul>
        <li>
          {t("method.limits.extent", {
            claims: ledger.claims().length,
            documents: ledger.sources().length,
            from: words.day(firstDay()),
            to: words.day(latestDay()),
          })}
        </li>
        <li>{t.rich("method.limits.aggregators", { count: examples.aggregatorsAlone.count, example: examples.aggregatorsAlone.link })}</li>
        <li>{t("method.limits.archives", { count: ledger.sources().filter(({ archive }) => archive === undefined).length })}</li>
        <li>{t("method.limits.languages")}</li>
        <li>{t("method.limits.dependence")}</li>
      </ul>
    ),
  };
}

/** How the ledger is made and read, from a document to a sentence of the briefing. */
export function Method({ reading }: { readonly reading: Reading }) {
  const { t } = reading;
  const texts = textsOf(reading);
  return (
    <article className="measure prose">
      <h1>{t("method.title")}</h1>
      <p className="lead">{t("method.lead")}</p>
      <nav aria-label={t("method.contents")}>
        <ol className="page-contents">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`} className="link">
                {t(`method.${part}.title`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {parts.map((part) => (
        <section key={part} className="prose-part" aria-labelledby={part}>
          <h2 id={part}>{t(`method.${part}.title`)}</h2>
          {texts[part]}
        </section>
      ))}
    </article>
  );
}

import { type Materiel, materielUse, type Question } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { Worded } from "../parts/worded";
import { ClaimsPart, EventsPart } from "../places/claims-part";
import { OtherNames } from "../places/place-names";
import type { Reading } from "../reading/reading";

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly reading: Reading;
}

function Questions({ questions, reading }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <RecordPart id="questions" title={reading.t("places.questionsOf", { count: reading.words.number(questions.length) })}>
      <ul className="index-list">
        {questions.map((question) => (
          <li key={question.id}>
            <RecordLink kind="question" id={question.id} reading={reading}>
              <Worded text={reading.words.textOf(question, "text")} />
            </RecordLink>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

/** A weapon or good: its names, the claims about it, and the events and questions these have to do with. */
export function WeaponRecord({ materiel, reading }: { readonly materiel: Materiel; readonly reading: Reading }) {
  const { t, words } = reading;
  const use = materielUse(reading.view).find((one) => one.materiel.id === materiel.id);
  if (!use) return null;
  const { claims, events, questions } = use;
  const kind = words.labels.materielKind[materiel.kind];
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>
          {t("places.weapon")} · {kind}
        </Eyebrow>
        <h1>
          <Worded text={words.name(materiel)} />
        </h1>
        <OtherNames record={materiel} reading={reading} />
        {claims.length === 0 && <p className="mt-6">{t("places.silentWeapon")}</p>}
        <Questions questions={questions} reading={reading} />
        <EventsPart title={t("places.eventsOf", { count: words.number(events.length) })} events={events} reading={reading} />
        <ClaimsPart
          title={t("places.claimsAbout", { count: words.number(claims.length) })}
          claims={claims}
          query={`materiel:${materiel.id}`}
          reading={reading}
        />
      </div>
      <aside className="record-side" aria-label={t("places.aboutWeapon")}>
        <section aria-labelledby="about">
          <h2 id="about">{t("places.aboutWeapon")}</h2>
          <Facts>
            <Fact term={t("places.kind")}>{kind}</Fact>
            <Fact term={t("places.aliases")}>{materiel.aliases.join(", ")}</Fact>
            <Fact term={t("places.id")}>
              <code className="text-xs">{materiel.id}</code>
            </Fact>
          </Facts>
        </section>
      </aside>
    </article>
  );
}

import { type Changes, isWithoutChange } from "@tumen/core";
import type { ReactNode } from "react";
import { ClaimList } from "../claims/claim-list";
import { ActorLink } from "../parts/actor-names";
import { DayLink, RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { WholeDates } from "../parts/whole-dates";
import { Worded } from "../parts/worded";
import { ledger } from "../reading/ledger";
import { firstDay, latestDay, type Reading } from "../reading/reading";
import { EventsList } from "../records/events-list";
import { ChangesForm } from "./changes-form";
import type { DaysCompared } from "./days-compared";

/** Claims a list shows before it leads to the rest. */
const claimsShown = 20;

/** Claims that got further documents and are named; others are counted by the list of documents. */
const documentsShown = 40;

interface PartProps {
  readonly changes: Changes;
  readonly reading: Reading;
}

function PositionChanges({ changes, reading, isAcknowledgement }: PartProps & { readonly isAcknowledgement: boolean }) {
  const { t, words } = reading;
  const changed = changes.positions.filter((position) => position.isAcknowledgement === isAcknowledgement);
  if (changed.length === 0) return null;
  const byQuestion = Map.groupBy(changed, ({ question }) => question);
  return (
    <RecordPart
      id={isAcknowledgement ? "acknowledged" : "positions"}
      title={t(isAcknowledgement ? "changes.acknowledged" : "changes.positions")}
    >
      <ul className="space-y-4">
        {[...byQuestion].map(([question, positions]) => (
          <li key={question.id}>
            <RecordLink kind="question" id={question.id} reading={reading} className="statement">
              <Worded text={words.textOf(question, "text")} />
            </RecordLink>
            <ul className="mt-1 text-sm">
              {positions.map(({ actor, before, after, claims }) => {
                const first = claims[0];
                const said = words.labels.stance[isAcknowledgement ? "acknowledges" : after];
                const answer = () =>
                  first === undefined ? (
                    said
                  ) : (
                    <RecordLink kind="claim" id={first.id} reading={reading}>
                      {said}
                    </RecordLink>
                  );
                const actorLink = <ActorLink actor={actor} reading={reading} />;
                return (
                  <li key={actor.id} className="py-0.5">
                    {actorLink}: {answer()}
                    {first && <span className="text-soft tabular-nums">, {words.said(first, { short: true })}</span>}
                    {before === undefined ? null : (
                      <span className="text-soft">
                        {" "}
                        ({t("changes.before")}: {words.labels.stance[before]})
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

function Revisions({ changes, reading }: PartProps) {
  const { t } = reading;
  if (changes.revisions.length === 0) return null;
  const earlierOf = new Map(changes.revisions.map(({ claim, earlier }) => [claim.id, earlier]));
  return (
    <RecordPart id="revisions" title={t("changes.revisions")}>
      <ClaimList
        claims={changes.revisions.map(({ claim }) => claim)}
        reading={reading}
        noteOf={(claim) => (
          <div className="mt-1 border-rule border-l-2 pl-4">
            <p className="text-soft text-sm">{t("changes.inPlaceOf")}</p>
            <ClaimList claims={earlierOf.get(claim.id) ?? []} reading={reading} hasDays={false} />
          </div>
        )}
      />
    </RecordPart>
  );
}

function Events({ changes, reading }: PartProps) {
  const { t } = reading;
  if (changes.events.length === 0) return null;
  return (
    <RecordPart id="events" title={t("changes.events")}>
      <EventsList events={changes.events} reading={reading} />
    </RecordPart>
  );
}

function NewClaims({ changes, reading, children }: PartProps & { readonly children: ReactNode }) {
  if (changes.claims.length === 0) return null;
  return (
    <RecordPart id="claims" title={reading.t("changes.claims")}>
      <ClaimList claims={changes.claims.slice(0, claimsShown)} reading={reading} />
      {changes.claims.length > claimsShown && <p className="mt-3 text-sm">{children}</p>}
    </RecordPart>
  );
}

function Documents({ changes, reading }: PartProps) {
  const { t } = reading;
  if (changes.documents.length === 0) return null;
  const sourcesOf = new Map(changes.documents.map(({ claim, sources }) => [claim.id, sources]));
  return (
    <RecordPart id="documents" title={t("changes.documents")}>
      <ClaimList
        claims={changes.documents.slice(0, documentsShown).map(({ claim }) => claim)}
        reading={reading}
        noteOf={(claim) => (
          <p className="text-sm text-soft">{t("changes.furtherDocuments", { count: sourcesOf.get(claim.id)?.length ?? 0 })}</p>
        )}
      />
    </RecordPart>
  );
}

/** What became public between two days: acknowledgements first, then positions, revisions, retractions, events, claims and documents. */
export function ChangesView(compared: DaysCompared) {
  const { from, to, reading, trouble } = compared;
  const { t, words } = reading;
  const changes = ledger.changes({ from, to });
  const part = { changes, reading };
  const everyClaim = t.rich("changes.more", {
    count: String(changes.claims.length),
    link: (label) => (
      <DayLink reading={reading} path="/claims" query={{ q: `public:>${from} public:<=${to} sort:-public` }} className="link">
        {label}
      </DayLink>
    ),
  });
  return (
    <div className="measure">
      <h1>{t("changes.title")}</h1>
      <p className="mt-3 font-serif text-lg text-soft">
        <WholeDates text={t("changes.lead", { from: words.day(from), to: words.day(to) })} locale={reading.locale} />
      </p>
      {trouble && (
        <p className="notice mt-4" role="status">
          {t(`changes.${trouble}`, { first: words.day(firstDay()), last: words.day(latestDay()) })}
        </p>
      )}
      <ChangesForm {...compared} />
      {isWithoutChange(changes) && <p className="mt-8">{t("changes.nothing")}</p>}
      <PositionChanges {...part} isAcknowledgement />
      <PositionChanges {...part} isAcknowledgement={false} />
      <Revisions {...part} />
      {changes.corrected.length > 0 && (
        <RecordPart id="corrected" title={t("changes.corrected")}>
          <ClaimList claims={changes.corrected} reading={reading} />
        </RecordPart>
      )}
      <Events {...part} />
      <NewClaims {...part}>{everyClaim}</NewClaims>
      <Documents {...part} />
    </div>
  );
}

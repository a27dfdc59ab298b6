import { type Claim, claimsByModality, claimsQuery, type LedgerEvent } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { CorroborationView } from "../claims/corroboration-view";
import { ActorLink } from "../parts/actor-names";
import { DayLink, RecordLink } from "../parts/day-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { RecordLinks } from "../parts/record-links";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface EventProps {
  readonly event: LedgerEvent;
  readonly reading: Reading;
}

function EventLinks({ events, reading }: { readonly events: readonly LedgerEvent[]; readonly reading: Reading }) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          <RecordLink kind="event" id={event.id} reading={reading}>
            <English reading={reading}>{event.title}</English>
          </RecordLink>
          , {reading.words.date(event.date, { short: true })}
        </li>
      ))}
    </ul>
  );
}

function EventActors({ event, reading }: EventProps) {
  return (
    <ul>
      {event.actors.map(({ actor, role }) => (
        <li key={`${actor} ${role}`}>
          <ActorLink actor={reading.view.need("actor", actor)} reading={reading} />{" "}
          <span className="text-soft">({reading.words.labels.eventRole[role]})</span>
        </li>
      ))}
    </ul>
  );
}

function EventFacts({ event, reading }: EventProps) {
  const { view, t, words } = reading;
  const within = event.partOf === undefined ? undefined : view.record("event", event.partOf);
  const contained = view.events().filter(({ partOf }) => partOf === event.id);
  const related = view
    .related(event.id, { kind: "event", perReason: 12 })
    .flatMap((one) => (one.reason === "related-event" && one.kind === "event" ? [one.record] : []));
  return (
    <Facts>
      <Fact term={t("records.date")}>{words.date(event.date)}</Fact>
      <Fact term={t("records.places")}>{event.places.length > 0 && <RecordLinks kind="place" ids={event.places} reading={reading} />}</Fact>
      <Fact term={t("records.actors")}>{event.actors.length > 0 && <EventActors event={event} reading={reading} />}</Fact>
      <Fact term={t("records.partOf")}>{within && <EventLinks events={[within]} reading={reading} />}</Fact>
      <Fact term={t("records.contains")}>{contained.length > 0 && <EventLinks events={contained} reading={reading} />}</Fact>
      <Fact term={t("records.relatedEvents")}>{related.length > 0 && <EventLinks events={related} reading={reading} />}</Fact>
    </Facts>
  );
}

const EventClaims = ({ claims, reading }: { readonly claims: readonly Claim[]; readonly reading: Reading }) =>
  claimsByModality(claims).map(({ group, claims: own }) => (
    <RecordPart key={group} id={group} title={`${reading.words.labels.modalityGroup[group]}: ${reading.words.count(own.length, "claim")}`}>
      <ClaimList claims={own} reading={reading} />
    </RecordPart>
  ));

/** A way to the claims about the event together with those about its parts, where it has parts. */
function ClaimsWithParts({ event, reading }: EventProps) {
  const { t, view, words } = reading;
  const query = claimsQuery("event", event.id);
  const { total } = view.query(query, { limit: 0 });
  if (total === view.claims({ event: event.id }).length) return null;
  return (
    <p className="mt-3">
      <DayLink reading={reading} path="/claims" query={{ q: query }} className="link">
        {t("records.claimsWithParts", { count: words.count(total, "claim") })}
      </DayLink>
    </p>
  );
}

/** An event: what is said to have happened, and the claims about it by the way in which they are put. */
export function EventRecord({ event, reading }: EventProps) {
  const { t, words, view } = reading;
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>{[t("records.event"), words.labels.eventType[event.type], words.date(event.date)].join(" · ")}</Eyebrow>
        <h1>
          <English reading={reading}>{event.title}</English>
        </h1>
        {event.summary !== undefined && (
          <p className="mt-4 font-serif text-lg">
            <English reading={reading}>{event.summary}</English>
          </p>
        )}
        <p className="mt-3 text-soft">{t("records.saidToHaveHappened")}</p>
        <ClaimsWithParts event={event} reading={reading} />
        <EventClaims claims={view.claims({ event: event.id })} reading={reading} />
      </div>
      <aside className="record-side" aria-label={t("records.aboutEvent")}>
        <section aria-labelledby="corroboration">
          <h2 id="corroboration">{t("records.whoSpeaks")}</h2>
          <CorroborationView corroboration={view.corroboration({ kind: "event", event: event.id })} reading={reading} />
        </section>
        <section aria-labelledby="about">
          <h2 id="about">{t("records.whatWhereWho")}</h2>
          <EventFacts event={event} reading={reading} />
        </section>
      </aside>
    </article>
  );
}

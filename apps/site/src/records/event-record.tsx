import { type Claim, capitalise, type LedgerEvent, wordDate, wordDay, wordList } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { CorroborationView } from "../claims/corroboration-view";
import { ActorLink } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { kindWords } from "../parts/labels";
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
            {event.title}
          </RecordLink>
          , {wordDate(event.date, { short: true })}
        </li>
      ))}
    </ul>
  );
}

function EventSide({ event, reading }: EventProps) {
  const { view } = reading;
  const within = event.partOf === undefined ? undefined : view.record("event", event.partOf);
  const contained = view.events().filter(({ partOf }) => partOf === event.id);
  const related = event.related.flatMap((id) => view.record("event", id) ?? []);
  return (
    <Facts>
      <Fact term="Date">{wordDate(event.date)}</Fact>
      <Fact term="Places">{wordList(event.places.map((id) => view.need("place", id).names.en))}</Fact>
      <Fact term="Actors">
        {event.actors.length > 0 && (
          <ul>
            {event.actors.map(({ actor, role }) => (
              <li key={`${actor} ${role}`}>
                <ActorLink actor={view.need("actor", actor)} reading={reading} /> <span className="text-soft">({role})</span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term="Part of">{within && <EventLinks events={[within]} reading={reading} />}</Fact>
      <Fact term="Contains">{contained.length > 0 && <EventLinks events={contained} reading={reading} />}</Fact>
      <Fact term="Related">{related.length > 0 && <EventLinks events={related} reading={reading} />}</Fact>
    </Facts>
  );
}

const dayOf = (claim: Claim): string =>
  claim.said ? capitalise(wordDate(claim.said)) : `Day not known; public on ${wordDay(claim.public)}`;

/** An event: what is said to have happened, and the claims about it by day. */
export function EventRecord({ event, reading }: EventProps) {
  const claims = reading.view.claims({ event: event.id });
  const days = Map.groupBy(claims, dayOf);
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>
          Event · {kindWords(event.type)} · {wordDate(event.date)}
        </Eyebrow>
        <h1>{event.title}</h1>
        {event.summary !== undefined && <p className="mt-4 font-serif text-lg">{event.summary}</p>}
        <p className="mt-3 text-soft">This is what is said to have happened. Who says so stands in the claims.</p>
        <RecordPart id="claims" title="Claims about it, by day">
          {[...days].map(([day, own]) => (
            <section key={day} aria-label={day} className="mt-4">
              <h3>{day}</h3>
              <ClaimList claims={own} reading={reading} hasDays={false} />
            </section>
          ))}
        </RecordPart>
      </div>
      <aside className="record-side" aria-label="About this event">
        <section aria-labelledby="corroboration">
          <h2 id="corroboration">Who says so</h2>
          <CorroborationView corroboration={reading.view.corroboration({ kind: "event", event: event.id })} reading={reading} />
        </section>
        <section aria-labelledby="about">
          <h2 id="about">What, where, who</h2>
          <EventSide event={event} reading={reading} />
        </section>
      </aside>
    </article>
  );
}

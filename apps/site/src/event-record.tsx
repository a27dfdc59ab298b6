import { type Claim, capitalise, type LedgerEvent, wordDate, wordDay, wordList } from "@tumen/core";
import { ActorLink } from "./actor-names";
import type { AsOf } from "./as-of";
import { ClaimList } from "./claim-list";
import { CorroborationView } from "./corroboration-view";
import { RecordLink } from "./day-link";
import { Eyebrow, Fact, Facts, RecordPart } from "./facts";
import { kindWords } from "./labels";

interface EventProps {
  readonly event: LedgerEvent;
  readonly asOf: AsOf;
}

function EventLinks({ events, asOf }: { readonly events: readonly LedgerEvent[]; readonly asOf: AsOf }) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id}>
          <RecordLink kind="event" id={event.id} asOf={asOf}>
            {event.title}
          </RecordLink>
          , {wordDate(event.date, { short: true })}
        </li>
      ))}
    </ul>
  );
}

function EventSide({ event, asOf }: EventProps) {
  const { view } = asOf;
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
                <ActorLink actor={view.need("actor", actor)} asOf={asOf} /> <span className="text-soft">({role})</span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term="Part of">{within && <EventLinks events={[within]} asOf={asOf} />}</Fact>
      <Fact term="Contains">{contained.length > 0 && <EventLinks events={contained} asOf={asOf} />}</Fact>
      <Fact term="Related">{related.length > 0 && <EventLinks events={related} asOf={asOf} />}</Fact>
    </Facts>
  );
}

const dayOf = (claim: Claim): string =>
  claim.said ? capitalise(wordDate(claim.said)) : `Day not known; public on ${wordDay(claim.public)}`;

/** An event: what is said to have happened, and the claims about it by day. */
export function EventRecord({ event, asOf }: EventProps) {
  const claims = asOf.view.claims({ event: event.id });
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
              <ClaimList claims={own} asOf={asOf} hasDays={false} />
            </section>
          ))}
        </RecordPart>
      </div>
      <aside className="record-side" aria-label="About this event">
        <section aria-labelledby="corroboration">
          <h2 id="corroboration">Who says so</h2>
          <CorroborationView corroboration={asOf.view.corroboration({ kind: "event", event: event.id })} asOf={asOf} />
        </section>
        <section aria-labelledby="about">
          <h2 id="about">What, where, who</h2>
          <EventSide event={event} asOf={asOf} />
        </section>
      </aside>
    </article>
  );
}

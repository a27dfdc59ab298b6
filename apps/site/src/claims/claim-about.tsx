import { type Claim, wordDate, wordList } from "@tumen/core";
import { ActorLinks } from "../parts/actor-names";
import { DayLink, RecordLink } from "../parts/day-link";
import { Fact, Facts } from "../parts/facts";
import type { Reading } from "../reading/reading";

/** What a claim is about, and its id. */
export function ClaimAbout({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const { view } = reading;
  const { event: eventId, actors, places, materiel } = claim.about;
  const event = eventId === undefined ? undefined : view.need("event", eventId);
  const topics = claim.topics.map((id) => view.need("topic", id));
  return (
    <section aria-labelledby="about">
      <h2 id="about">What it is about</h2>
      <Facts>
        <Fact term="Event">
          {event && (
            <>
              <RecordLink kind="event" id={event.id} reading={reading}>
                {event.title}
              </RecordLink>
              , {wordDate(event.date, { short: true })}
            </>
          )}
        </Fact>
        <Fact term="Actors">
          {actors.length > 0 && <ActorLinks actors={actors.map((id) => view.need("actor", id))} reading={reading} />}
        </Fact>
        <Fact term="Places">{wordList(places.map((id) => view.need("place", id).names.en))}</Fact>
        <Fact term="Materiel">{wordList(materiel.map((id) => view.need("materiel", id).names.en))}</Fact>
        <Fact term="Topics">
          {topics.length > 0 &&
            topics.map((topic, index) => (
              <span key={topic.id}>
                {index > 0 ? ", " : ""}
                <DayLink reading={reading} path="/claims" query={{ q: `topic:${topic.id}` }} className="link">
                  {topic.title}
                </DayLink>
              </span>
            ))}
        </Fact>
        <Fact term="Id">
          <code className="break-all text-xs">{claim.id}</code>
        </Fact>
      </Facts>
    </section>
  );
}

import { type Claim, wordDate, wordList } from "@tumen/core";
import { ActorLinks } from "./actor-names";
import type { AsOf } from "./as-of";
import { DayLink, RecordLink } from "./day-link";
import { Fact, Facts } from "./facts";

/** What a claim is about, and its id. */
export function ClaimAbout({ claim, asOf }: { readonly claim: Claim; readonly asOf: AsOf }) {
  const { view } = asOf;
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
              <RecordLink kind="event" id={event.id} asOf={asOf}>
                {event.title}
              </RecordLink>
              , {wordDate(event.date, { short: true })}
            </>
          )}
        </Fact>
        <Fact term="Actors">{actors.length > 0 && <ActorLinks actors={actors.map((id) => view.need("actor", id))} asOf={asOf} />}</Fact>
        <Fact term="Places">{wordList(places.map((id) => view.need("place", id).names.en))}</Fact>
        <Fact term="Materiel">{wordList(materiel.map((id) => view.need("materiel", id).names.en))}</Fact>
        <Fact term="Topics">
          {topics.length > 0 &&
            topics.map((topic, index) => (
              <span key={topic.id}>
                {index > 0 ? ", " : ""}
                <DayLink asOf={asOf} path="/claims" query={{ topic: topic.id }} className="link">
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

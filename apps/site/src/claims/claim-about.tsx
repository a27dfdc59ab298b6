import type { Claim } from "@tumen/core";
import { RouteEnds } from "../map/route-list";
import { ActorLinks } from "../parts/actor-names";
import { DayLink, RecordLink } from "../parts/day-link";
import { Fact, Facts } from "../parts/facts";
import { RecordLinks } from "../parts/record-links";
import { English, Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

/** What a claim is about. */
export function ClaimAbout({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const { view, t } = reading;
  const { labels } = reading.words;
  const { event: eventId, actors, places, materiel, routes } = claim.about;
  const event = eventId === undefined ? undefined : view.need("event", eventId);
  const topics = claim.topics.map((id) => view.need("topic", id));
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t("records.aboutWhat")}</h2>
      <Facts>
        <Fact term={t("records.event")}>
          {event && (
            <>
              <RecordLink kind="event" id={event.id} reading={reading}>
                <English reading={reading}>{event.title}</English>
              </RecordLink>
              , {reading.words.date(event.date, { short: true })}
            </>
          )}
        </Fact>
        <Fact term={t("records.actors")}>
          {actors.length > 0 && <ActorLinks actors={actors.map((id) => view.need("actor", id))} reading={reading} />}
        </Fact>
        <Fact term={t("records.places")}>{places.length > 0 && <RecordLinks kind="place" ids={places} reading={reading} />}</Fact>
        <Fact term={t("records.materiel")}>{materiel.length > 0 && <RecordLinks kind="materiel" ids={materiel} reading={reading} />}</Fact>
        <Fact term={t("records.routes")}>
          {routes.length > 0 && (
            <ol>
              {routes.map(({ from, to, by, of }) => (
                <li key={`${from} ${to} ${by} ${of}`}>
                  <RouteEnds from={view.need("place", from)} to={view.need("place", to)} reading={reading} />
                  {`, ${[labels.cargo[of], by && labels.meansOfTransport[by]].filter(Boolean).join(", ")}`}
                </li>
              ))}
            </ol>
          )}
        </Fact>
        <Fact term={t("records.topics")}>
          {topics.length > 0 &&
            topics.map((topic, index) => (
              <span key={topic.id}>
                {index > 0 ? ", " : ""}
                <DayLink reading={reading} path="/claims" query={{ q: `topic:${topic.id}` }} className="link">
                  <Worded text={reading.words.textOf(topic, "title")} />
                </DayLink>
              </span>
            ))}
        </Fact>
      </Facts>
    </section>
  );
}

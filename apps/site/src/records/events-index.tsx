import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";

/** Every event that was known on the day, newest first. */
export function EventsIndex({ reading }: { readonly reading: Reading }) {
  const { view, t, words } = reading;
  const years = Map.groupBy(view.events().toReversed(), ({ date }) => date.earliest.slice(0, 4));
  return (
    <div className="measure">
      <h1>{t("lists.events")}</h1>
      <p className="mt-3 text-soft">{t("lists.eventsLead")}</p>
      {[...years].map(([year, events]) => (
        <RecordPart key={year} id={`year-${year}`} title={year}>
          <ul className="claim-list">
            {events.map((event) => (
              <li key={event.id}>
                <span className="when">{words.date(event.date, { short: true })}</span>
                <div>
                  <RecordLink
                    kind="event"
                    id={event.id}
                    reading={reading}
                    className={event.significance === 1 ? "statement font-semibold" : "statement"}
                  >
                    <English reading={reading}>{event.title}</English>
                  </RecordLink>
                  <p className="text-soft text-sm">
                    {words.labels.eventType[event.type]} · {words.count(view.claims({ event: event.id }).length, "claim")}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </RecordPart>
      ))}
    </div>
  );
}

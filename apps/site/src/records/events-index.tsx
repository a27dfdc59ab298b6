import { RecordPart } from "../parts/facts";
import type { Reading } from "../reading/reading";
import { EventsList } from "./events-list";

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
          <EventsList
            events={events}
            reading={reading}
            noteOf={({ id }) => ` · ${words.count(view.claims({ event: id }).length, "claim")}`}
          />
        </RecordPart>
      ))}
    </div>
  );
}

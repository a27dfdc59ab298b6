import { wordCount, wordDate } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { kindWords } from "../parts/labels";
import type { Reading } from "../reading/reading";

/** Every event that was known on the day, newest first. */
export function EventsIndex({ reading }: { readonly reading: Reading }) {
  const { view } = reading;
  const years = Map.groupBy(view.events().toReversed(), ({ date }) => date.earliest.slice(0, 4));
  return (
    <div className="measure">
      <h1>Events</h1>
      <p className="mt-3 text-soft">What is said to have happened. Who says so stands on the page of each event.</p>
      {[...years].map(([year, events]) => (
        <RecordPart key={year} id={`year-${year}`} title={year}>
          <ul className="claim-list">
            {events.map((event) => (
              <li key={event.id}>
                <span className="when">{wordDate(event.date, { short: true })}</span>
                <div>
                  <RecordLink
                    kind="event"
                    id={event.id}
                    reading={reading}
                    className={event.significance === 1 ? "statement font-semibold" : "statement"}
                  >
                    {event.title}
                  </RecordLink>
                  <p className="text-soft text-sm">
                    {kindWords(event.type)} · {wordCount(view.claims({ event: event.id }).length, "claim")}
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

import { wordCount, wordDate } from "@tumen/core";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { RecordPart } from "./facts";
import { kindWords } from "./labels";

/** Every event that was known on the day, newest first. */
export function EventsIndex({ asOf }: { readonly asOf: AsOf }) {
  const { view } = asOf;
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
                    asOf={asOf}
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

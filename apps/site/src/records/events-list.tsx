import type { LedgerEvent } from "@tumen/core";
import type { ReactNode } from "react";
import { RecordLink } from "../parts/day-link";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface EventsListProps {
  readonly events: readonly LedgerEvent[];
  readonly reading: Reading;
  /** What the page adds to each event. */
  readonly noteOf?: (event: LedgerEvent) => ReactNode;
}

/** Events one below the other: when, what, and of which type; those for any reader of any year stand out. */
export function EventsList({ events, reading, noteOf }: EventsListProps) {
  const { words } = reading;
  return (
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
              <Worded text={words.textOf(event, "title")} />
            </RecordLink>
            <p className="text-soft text-sm">
              {words.labels.eventType[event.type]}
              {noteOf?.(event)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

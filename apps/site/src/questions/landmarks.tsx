import { type LedgerEvent, landmarks } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { percentIn, type TimeSpan } from "./time-span";

/** An event that helps to read a picture: its letter, and where it stands in percent. */
export interface Landmark {
  readonly event: LedgerEvent;
  readonly letter: string;
  readonly x: number;
}

/** The landmarks of a question that fall into a stretch of time, each with a letter. */
export function landmarksIn(question: string, span: TimeSpan, { view }: Reading): readonly Landmark[] {
  return landmarks(view, question)
    .filter(({ date }) => date.earliest >= span.first && date.earliest <= span.last)
    .map((event, index) => ({ event, letter: String.fromCodePoint(97 + index), x: percentIn(event.date.earliest, span) }));
}

/** Letters that would cover each other stand in rows: the row of each, the lowest that has room. */
export function rowsOfLetters(places: readonly number[], room: number): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= room);
    const row = free === -1 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}

/** What the letters of a picture stand for. */
export function LandmarksKey({ landmarks, reading }: { readonly landmarks: readonly Landmark[]; readonly reading: Reading }) {
  if (landmarks.length === 0) return null;
  return (
    <ol className="landmarks" aria-label={reading.t("questions.landmarks")}>
      {landmarks.map(({ event, letter }) => (
        <li key={letter}>
          <b>{letter}</b> {reading.words.date(event.date, { short: true })}{" "}
          <RecordLink kind="event" id={event.id} reading={reading}>
            <English reading={reading}>{event.title}</English>
          </RecordLink>
        </li>
      ))}
    </ol>
  );
}

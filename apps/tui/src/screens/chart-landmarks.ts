import { type Day, type Ledger, type LedgerEvent, landmarks, wordDate } from "@tumen/core/query";
import { span, wrap } from "../text/lines.js";
import { linked, type SetText, section } from "./set-text.js";

/** An event that helps to read a chart, and the letter it has there. */
export interface ChartLandmark {
  readonly event: LedgerEvent;
  readonly letter: string;
}

/** The landmarks of a question from one day to another, each with a letter. */
export const chartLandmarks = (view: Ledger, question: string, first: Day, last: Day): readonly ChartLandmark[] =>
  landmarks(view, question)
    .filter(({ date }) => date.earliest >= first && date.earliest <= last)
    .map((event, index) => ({ event, letter: String.fromCodePoint(97 + index) }));

/** What the letters of a chart stand for. */
export const landmarksKey = (found: readonly ChartLandmark[], width: number): SetText =>
  section(
    "Events in the chart",
    found.map(({ event, letter }) =>
      linked(
        wrap([span(`${letter} `, "ink", true), span(`${wordDate(event.date, { short: true })} `, "soft"), span(event.title)], width, "  "),
        {
          kind: "event",
          id: event.id,
        },
      ),
    ),
  );

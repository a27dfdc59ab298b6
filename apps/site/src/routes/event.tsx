import { describeEvent } from "../linked-data/describe";
import { EventRecord } from "../records/event-record";
import { recordPage } from "./record-page";

export const eventPage = recordPage({
  kind: "event",
  part: "events",
  title: (event, { words }) => words.textOf(event, "title").text,
  linkedData: describeEvent,
  content: (event, reading) => <EventRecord event={event} reading={reading} />,
});

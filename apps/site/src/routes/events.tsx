import { EventsIndex } from "../records/events-index";
import { sitePage } from "./site-page";

export const eventsPage = sitePage({
  part: "events",
  path: () => "/events",
  title: ({ reading }) => reading.t("lists.events"),
  content: ({ reading, query }) => <EventsIndex reading={reading} parameters={query} />,
});

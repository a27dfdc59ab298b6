import type { DestinationName } from "./app-state.js";

/** A screen that can be jumped to, with the key that does it. */
export interface Destination {
  readonly key: string;
  readonly name: DestinationName;
  readonly title: string;
}

/** Every screen that can be jumped to, in the order of the header. */
export const destinations: readonly Destination[] = [
  { key: "1", name: "briefing", title: "Briefing" },
  { key: "2", name: "questions", title: "Questions" },
  { key: "3", name: "timeline", title: "Timeline" },
  { key: "4", name: "claims", title: "Claims" },
  { key: "5", name: "sources", title: "Sources" },
  { key: "6", name: "events", title: "Events" },
  { key: "7", name: "actors", title: "Actors" },
  { key: "8", name: "places", title: "Places" },
  { key: "9", name: "weapons", title: "Weapons" },
  { key: "c", name: "changes", title: "Changes" },
  { key: "s", name: "search", title: "Search" },
];

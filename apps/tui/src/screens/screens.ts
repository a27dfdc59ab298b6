import { addDays, type Day, type Ledger, type RecordKind, wordDay } from "@tumen/core/query";
import { type Line, span } from "../text/lines.js";
import type { Place, ScreenName } from "./app-state.js";
import { facetLines } from "./facet-lines.js";
import { setHelp } from "./help-lines.js";
import { histogram } from "./histogram.js";
import { type Item, type Rows, rowsOfItems } from "./item.js";
import { changeRows, dayOnAxis, recordRows, searchRows, timelineRows } from "./list-rows.js";
import type { Look } from "./look.js";
import { kindLabels } from "./record-rows.js";
import { setDocuments, setRecord } from "./record-text.js";
import { type SetText, unlinked } from "./set-text.js";

/** A screen that lists records, with the chosen one beside it. */
interface ListScreen {
  readonly shape: "list";
  readonly title: string;
  /** How its filter is read: as a query, as words of names and titles, or not at all. */
  readonly filter: "query" | "words" | "none";
  readonly rows: (view: Ledger, place: Place) => Rows;
  /** Lines above the list, in at most so many rows. */
  readonly above?: (view: Ledger, place: Place, item: Item | undefined, columns: number, rows: number, look: Look) => readonly Line[];
}

/** A screen that is a text with links. */
interface TextScreen {
  readonly shape: "text";
  readonly title: string;
  readonly set: (view: Ledger, place: Place, width: number, look: Look) => SetText;
}

interface BriefingScreen {
  readonly shape: "briefing";
  readonly title: string;
}

/** How a screen is made. */
export type Screen = ListScreen | TextScreen | BriefingScreen;

const listOf = (title: string, kind: RecordKind): ListScreen => ({
  shape: "list",
  title,
  filter: kind === "claim" ? "query" : "words",
  rows: (view, { filter }) => recordRows(view, kind, filter),
});

/** Days between which changes are told unless others are asked for. */
const usualStretch = 7;

/** The day that changes are told from. */
export const changesFrom = (place: Place, day: Day): Day => place.from ?? addDays(day, -usualStretch);

const claimItems = ({ claims = [] }: Place): readonly Item[] => claims.map((id) => ({ kind: "claim", id }));

const noRecord: Item = { kind: "claim", id: "" };

/** What a query finds, counted, where there is room above the list. */
const counts: ListScreen["above"] = (view, { filter }, _, columns, rows) => (rows < 3 ? [] : facetLines(view, filter, columns));

/** Every screen, by its name. */
export const screens: { readonly [S in ScreenName]: Screen } = {
  briefing: { shape: "briefing", title: "Briefing" },
  questions: listOf("Questions", "question"),
  timeline: {
    shape: "list",
    title: "Timeline",
    filter: "query",
    rows: (view, { filter }) => timelineRows(view, filter),
    above: (view, _, item, columns, rows, { by }) =>
      rows < 3 ? [] : histogram(view, by, item && dayOnAxis(view, item), columns, rows - 1),
  },
  claims: { ...listOf("Claims", "claim"), above: counts },
  sources: listOf("Sources", "source"),
  events: listOf("Events", "event"),
  actors: listOf("Actors", "actor"),
  places: listOf("Places", "place"),
  weapons: listOf("Weapons", "materiel"),
  changes: {
    shape: "list",
    title: "Changes",
    filter: "none",
    rows: (view, place) => changeRows(view, changesFrom(place, view.day ?? "")),
    above: (view, place) => [
      [span(` What became public after ${wordDay(changesFrom(place, view.day ?? ""))} and up to ${wordDay(view.day ?? "")}`, "ink", true)],
    ],
  },
  search: { shape: "list", title: "Search", filter: "query", rows: (view, { filter }) => searchRows(view, filter), above: counts },
  choice: { shape: "list", title: "Which claim?", filter: "none", rows: (_, place) => rowsOfItems(claimItems(place)) },
  record: { shape: "text", title: "Record", set: (view, { item = noRecord }, width, look) => setRecord(view, item, width, look) },
  documents: { shape: "text", title: "Documents", set: (view, { claims = [] }, width) => setDocuments(view, claims, width) },
  help: { shape: "text", title: "Keys", set: (_view, _place, width) => unlinked(setHelp(width)) },
};

/** What stands at the top of a place. */
export const titleOf = ({ screen, item }: Place): string => {
  if (screen !== "record" || !item) return screens[screen].title;
  const label = kindLabels[item.kind];
  return label.charAt(0).toUpperCase() + label.slice(1);
};

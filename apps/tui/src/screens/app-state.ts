import type { Day } from "@tumen/core/query";
import type { Item } from "./item.js";
import type { Prompt } from "./prompt.js";
import type { Settings } from "./settings.js";

/** The screens that lists are on, each of which can be jumped to. */
export const listNames = [
  "questions",
  "timeline",
  "claims",
  "sources",
  "events",
  "actors",
  "places",
  "weapons",
  "changes",
  "search",
] as const;

/** A screen that can be jumped to by its name. */
export type DestinationName = "briefing" | (typeof listNames)[number];

/** The name of a screen. */
export type ScreenName = DestinationName | "record" | "choice" | "documents" | "help";

/** A screen, and where one stands on it: whoever comes back finds it like this. */
export interface Place {
  readonly screen: ScreenName;
  /** The record that is shown. */
  readonly item?: Item;
  /** The claims one chooses of, or whose documents are shown. */
  readonly claims?: readonly string[];
  /** What a list is narrowed to; in a text, what is looked for. */
  readonly filter: string;
  /** The row, sentence or link that is chosen; none is chosen in a text at -1. */
  readonly chosen: number;
  /** The first row that is seen of a list. */
  readonly top: number;
  /** The first line that is seen of a text, or of the pane beside a list; or where its trace begins. */
  readonly scroll: number | "trace";
  readonly pane: "list" | "detail";
  /** The day that changes are told from. */
  readonly from?: Day;
}

/** What the terminal UI shows. The last of the places is the one that is seen; back takes it away. */
export interface AppState {
  readonly day: Day;
  readonly places: readonly Place[];
  /** What is being typed; undefined while nothing is. */
  readonly prompt: Prompt | undefined;
  /** One line about what was just done or refused. */
  readonly notice: string | undefined;
  readonly settings: Settings;
}

/** A screen as one first comes to it. */
export const placeOn = (screen: ScreenName, more: Partial<Place> = {}): Place => ({
  screen,
  filter: "",
  chosen: screen === "record" || screen === "documents" || screen === "help" ? -1 : 0,
  top: 0,
  scroll: 0,
  pane: "list",
  ...more,
});

/** The first screen: the briefing as of a day, or another one with the briefing behind it. */
export const startOf = (day: Day, settings: Settings, screen: DestinationName = "briefing"): AppState => ({
  day,
  places: screen === "briefing" ? [placeOn("briefing")] : [placeOn("briefing"), placeOn(screen)],
  prompt: undefined,
  notice: undefined,
  settings,
});

/** The place that is seen. */
export const seen = ({ places }: AppState): Place => places.at(-1) ?? placeOn("briefing");

/** The state with another place instead of the one that is seen. */
export const replaced = (state: AppState, place: Place): AppState => ({ ...state, places: [...state.places.slice(0, -1), place] });

/** The state with one more place. */
export const opened = (state: AppState, place: Place): AppState => ({ ...state, places: [...state.places, place] });

/** The state without the place that is seen; the first one stays. */
export const closed = (state: AppState): AppState => (state.places.length > 1 ? { ...state, places: state.places.slice(0, -1) } : state);

/** What a key asks for. */
export type Action =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "half-down"
  | "half-up"
  | "open"
  | "back"
  | "trace"
  | "sources"
  | "day-before"
  | "day-after"
  | "month-before"
  | "month-after"
  | "go-to-day"
  | "today"
  | "copy"
  | "help"
  | "quit";

/** Where a key has a meaning. */
export type Place = "briefing" | "choice" | "claim" | "sources" | "help";

interface Binding {
  readonly action: Action;
  /** Keys as they are written in the help; a capital is typed with shift. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly places: readonly Place[];
  /** Words for the footer; left out where the footer does not name it. */
  readonly footer?: string;
}

const everywhere: readonly Place[] = ["briefing", "choice", "claim", "sources", "help"];

/** Every key of the terminal UI: what drives it, its help and its footers are all read from here. */
export const bindings: readonly Binding[] = [
  { action: "next", keys: ["j", "down"], does: "next sentence, or one line down", places: everywhere, footer: "j/k move" },
  { action: "previous", keys: ["k", "up"], does: "previous sentence, or one line up", places: everywhere },
  {
    action: "open",
    keys: ["enter", "l", "right"],
    does: "open the claim behind the sentence",
    places: ["briefing", "choice"],
    footer: "enter claim",
  },
  {
    action: "back",
    keys: ["esc", "h", "left", "backspace"],
    does: "back",
    places: ["choice", "claim", "sources", "help"],
    footer: "esc back",
  },
  {
    action: "trace",
    keys: ["t"],
    does: "the way from claimant to documents",
    places: ["briefing", "choice", "claim"],
    footer: "t trace",
  },
  {
    action: "sources",
    keys: ["o"],
    does: "the documents with their full addresses",
    places: ["briefing", "choice", "claim"],
    footer: "o sources",
  },
  { action: "day-before", keys: ["["], does: "previous day with something new", places: everywhere, footer: "[ ] day" },
  { action: "day-after", keys: ["]"], does: "next day with something new", places: everywhere },
  { action: "go-to-day", keys: ["d", ":"], does: "go to a day you type", places: everywhere, footer: "d go to day" },
  { action: "month-before", keys: ["{"], does: "a month back", places: everywhere, footer: "{ } month" },
  { action: "month-after", keys: ["}"], does: "a month forth", places: everywhere },
  { action: "today", keys: ["0"], does: "the newest day", places: everywhere },
  { action: "first", keys: ["g", "home"], does: "first sentence, or top", places: everywhere },
  { action: "last", keys: ["G", "end"], does: "last sentence, or end", places: everywhere },
  { action: "half-down", keys: ["ctrl-d", "page down"], does: "half a page down", places: everywhere },
  { action: "half-up", keys: ["ctrl-u", "page up"], does: "half a page up", places: everywhere },
  {
    action: "copy",
    keys: ["y"],
    does: "copy the sentence or claim with its documents",
    places: ["briefing", "choice", "claim", "sources"],
    footer: "y copy",
  },
  { action: "help", keys: ["?"], does: "these keys", places: everywhere, footer: "? help" },
  { action: "quit", keys: ["q", "ctrl-c"], does: "quit", places: everywhere, footer: "q quit" },
];

/** What the key asks for at this place, if anything. */
export const actionFor = (name: string, place: Place): Action | undefined =>
  bindings.find(({ keys, places }) => keys.includes(name) && places.includes(place))?.action;

/** The words of the footer, the most needed first. */
export const footerFor = (place: Place): string[] =>
  bindings.flatMap(({ footer, places }) => (footer !== undefined && places.includes(place) ? [footer] : []));

import type { DestinationName, Place } from "./screens/app-state.js";
import type { Body } from "./screens/body.js";
import { destinations } from "./screens/destinations.js";

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
  | "other-pane"
  | "find"
  | "find-next"
  | "find-previous"
  | "go"
  | "trace"
  | "documents"
  | "day-before"
  | "day-after"
  | "month-before"
  | "month-after"
  | "today"
  | "from-before"
  | "from-after"
  | "copy"
  | "open-address"
  | "export"
  | "scale"
  | "stretch"
  | "scheme"
  | "help"
  | "quit"
  | `to-${DestinationName}`;

/** Where a key is pressed: the place, and what is drawn of it. */
export interface Situation {
  readonly place: Place;
  readonly body: Body;
  readonly shape: "briefing" | "list" | "text";
  /** Whether the place can be narrowed, or words be found in it. */
  readonly canFind: boolean;
  /** How many places lie behind this one. */
  readonly depth: number;
}

interface Binding {
  readonly action: Action;
  /** Keys as they are written in the help; a capital is typed with shift. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Words for the footer; left out where the footer does not name it. */
  readonly footer?: string;
  /** Why the key does nothing here; nothing where it does. */
  readonly refuses?: (situation: Situation) => string | undefined;
}

/** Screens that are about a claim, or a sentence with claims. */
const needsClaim = ({ place, body }: Situation): string | undefined => {
  const kind = place.screen === "record" ? place.item?.kind : body.item?.kind;
  if (place.screen === "briefing" || place.screen === "documents" || kind === "claim") return undefined;
  return "This is for claims: choose one first.";
};

/** Every key of the terminal UI: what drives it, its help, its footers and the README are all read from here. */
export const bindings: readonly Binding[] = [
  { action: "next", keys: ["j", "down"], does: "next row, sentence or link, or one line down", footer: "j/k move" },
  { action: "previous", keys: ["k", "up"], does: "the one before, or one line up" },
  { action: "first", keys: ["g", "home"], does: "first, or top" },
  { action: "last", keys: ["G", "end"], does: "last, or end" },
  { action: "half-down", keys: ["ctrl-d", "page down", "space"], does: "half a page down" },
  { action: "half-up", keys: ["ctrl-u", "page up"], does: "half a page up" },
  {
    action: "open",
    keys: ["enter", "l", "right"],
    does: "open what is chosen: the claim behind a sentence, a record, a link",
    footer: "enter open",
    refuses: ({ shape, body }) => (shape === "text" && body.links.length === 0 ? "There is no link on this screen." : undefined),
  },
  {
    action: "back",
    keys: ["esc", "h", "left", "backspace"],
    does: "back to where one was, exactly; out of a filter first",
    footer: "esc back",
    refuses: ({ depth, place }) =>
      depth === 0 && place.filter === "" && place.pane === "list" ? "There is nothing to go back to: q quits." : undefined,
  },
  {
    action: "other-pane",
    keys: ["tab"],
    does: "to the other pane, or to the next link of a text",
    refuses: ({ shape, body }) => {
      if (shape === "briefing") return "The notes follow the sentence: enter opens its claim.";
      return shape === "list" && !body.hasDetail ? "There is one pane only at this size: enter opens the record." : undefined;
    },
  },
  {
    action: "find",
    keys: ["/"],
    does: "narrow a list, by words or a query; find words in a text",
    footer: "/ filter",
    refuses: ({ canFind }) => (canFind ? undefined : "This list cannot be narrowed."),
  },
  {
    action: "find-next",
    keys: ["n"],
    does: "next place that holds what was looked for",
    refuses: ({ place }) => (place.filter === "" ? "Nothing is looked for: / asks." : undefined),
  },
  {
    action: "find-previous",
    keys: ["N"],
    does: "the place before that",
    refuses: ({ place }) => (place.filter === "" ? "Nothing is looked for: / asks." : undefined),
  },
  { action: "go", keys: [":"], does: "go to a screen, a record's id or a day, with completion by tab", footer: ": go to" },
  { action: "trace", keys: ["t"], does: "the way from claimant to documents", footer: "t trace", refuses: needsClaim },
  { action: "documents", keys: ["d"], does: "the documents with their full addresses", footer: "d documents", refuses: needsClaim },
  { action: "day-before", keys: ["["], does: "previous day with something new", footer: "[ ] day" },
  { action: "day-after", keys: ["]"], does: "next day with something new" },
  { action: "month-before", keys: ["{"], does: "a month back", footer: "{ } month" },
  { action: "month-after", keys: ["}"], does: "a month forth" },
  { action: "today", keys: ["0"], does: "the newest day" },
  ...(["<", ">"] as const).map(
    (key): Binding => ({
      action: key === "<" ? "from-before" : "from-after",
      keys: [key],
      does: key === "<" ? "changes: begin a week earlier" : "changes: begin a week later",
      refuses: ({ place }) => (place.screen === "changes" ? undefined : "This moves the first day of the changes: c shows them."),
    }),
  ),
  { action: "copy", keys: ["y"], does: "copy a citation, where the terminal allows it (OSC 52)", footer: "y copy" },
  {
    action: "open-address",
    keys: ["o"],
    does: "open the document in the browser; where there are several, choose one",
    footer: "o browser",
  },
  {
    action: "export",
    keys: ["e"],
    does: "write what is shown to a file, in a format you choose",
    footer: "e export",
    refuses: ({ place }) => (place.screen === "help" ? "There is nothing here to export." : undefined),
  },
  {
    action: "scale",
    keys: ["L"],
    does: "values by powers of ten, or evenly",
    refuses: ({ place, body }) =>
      (place.item?.kind ?? body.item?.kind) === "question" ? undefined : "This is for the chart of a question: 2 lists them.",
  },
  {
    action: "stretch",
    keys: ["w"],
    does: "timeline by week, or by month",
    refuses: ({ place }) => (place.screen === "timeline" ? undefined : "This is for the timeline: 3 shows it."),
  },
  { action: "scheme", keys: ["C"], does: "other colours: as the terminal tells, dark, light, its palette, none" },
  ...destinations.map(({ key, name }): Binding => ({ action: `to-${name}`, keys: [key], does: `to ${name}` })),
  { action: "help", keys: ["?"], does: "these keys", footer: "? help" },
  { action: "quit", keys: ["q", "ctrl-c"], does: "quit", footer: "q quit" },
];

/** The key's row of the table, if it has a meaning. */
export const bindingOf = (name: string): Binding | undefined => bindings.find(({ keys }) => keys.includes(name));

/** The words of the footer: of the keys that do something here, the most needed first. */
export const footerFor = (situation: Situation): string[] =>
  bindings.flatMap(({ footer, refuses }) => (footer === undefined || refuses?.(situation) !== undefined ? [] : [footer]));

/** The keys as a table in Markdown, for the README. */
export const keysAsMarkdown = (): string =>
  ["| keys | |", "| --- | --- |", ...bindings.map(({ keys, does }) => `| ${keys.map((key) => `\`${key}\``).join(" ")} | ${does} |`)].join(
    "\n",
  );

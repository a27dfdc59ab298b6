import { addDays, type Briefing, type Ledger } from "@tumen/core/query";
import { dayRange } from "../day-range.js";
import { type Action, bindingOf, type Situation } from "../keys.js";
import { today } from "../today.js";
import { type AppState, closed, type DestinationName, opened, type Place, placeOn, replaced, seen } from "./app-state.js";
import type { Body } from "./body.js";
import { sentencesOf } from "./briefing-lines.js";
import { itemText } from "./citation-text.js";
import { onDay, stepDay, stepMonth } from "./days.js";
import type { Effect } from "./effect.js";
import { exportableOf, formatChoices } from "./export-shown.js";
import { found } from "./find-words.js";
import { jumped } from "./go-to.js";
import { placeOf } from "./item.js";
import { topFor } from "./list-body.js";
import { promptFor } from "./prompt.js";
import { changesFrom, screens } from "./screens.js";
import { addressesOf, claimsAmong, subjectOf } from "./subject.js";

/** What a key is pressed in: the ledger of the day, the briefing, the screen as it is drawn. */
export interface Scene {
  readonly whole: Ledger;
  readonly view: Ledger;
  readonly briefing: () => Briefing;
  readonly body: Body;
  readonly columns: number;
}

/** The state after a key, and what else it asks for. */
export interface Outcome {
  readonly state: AppState;
  readonly effect?: Effect;
}

const between = (value: number, most: number) => Math.max(0, Math.min(value, most));

const shapeOf = (place: Place) => screens[place.screen].shape;

/** What a binding needs to know to say whether it does something. */
export function situationOf(state: AppState, body: Body): Situation {
  const place = seen(state);
  const screen = screens[place.screen];
  const canFind = screen.shape !== "list" || screen.filter !== "none";
  return { place, body, shape: screen.shape, canFind, depth: state.places.length - 1 };
}

/** One link on where the next one is seen, one line on where none is. */
function movedInText(place: Place, { scroll, mostScroll, rows, links }: Body, by: 1 | -1): Place {
  const isSeen = (index: number) => {
    const line = links[index]?.line;
    return line !== undefined && line >= scroll && line < scroll + rows;
  };
  const next = isSeen(place.chosen)
    ? place.chosen + by
    : by > 0
      ? links.findIndex(({ line }) => line >= scroll)
      : links.findLastIndex(({ line }) => line < scroll + rows);
  if (isSeen(next)) return { ...place, scroll, chosen: next };
  return { ...place, scroll: between(scroll + by, mostScroll) };
}

function moved(place: Place, body: Body, by: number, sentences: () => number): Place {
  const { scroll, mostScroll, rows, total } = body;
  if (place.screen === "briefing") return { ...place, chosen: between(place.chosen + by, sentences() - 1) };
  if (shapeOf(place) === "text") {
    if (by === 1 || by === -1) return movedInText(place, body, by);
    return { ...place, chosen: -1, scroll: between(scroll + by, mostScroll) };
  }
  if (place.pane === "detail" && body.hasDetail) return { ...place, scroll: between(scroll + by, mostScroll) };
  const chosen = between(place.chosen + by, Math.max(0, total - 1));
  return { ...place, chosen, scroll: 0, top: topFor(place.top, chosen, rows, total) };
}

/** To the next link of a text, with as much of the text moved as it takes to see it. */
function toLink(place: Place, { links, scroll, rows, mostScroll }: Body): Place {
  const next = place.chosen < 0 ? links.findIndex(({ line }) => line >= scroll) : place.chosen + 1;
  const chosen = links[next] ? next : 0;
  const line = links[chosen]?.line ?? 0;
  const isSeen = line >= scroll && line < scroll + rows;
  return { ...place, chosen, scroll: isSeen ? scroll : between(line - Math.floor(rows / 3), mostScroll) };
}

/** On another day the record that was chosen in a list stays chosen, wherever it stands then. */
function keepingChoice(before: AppState, after: AppState, { body }: Scene, viewAfter: Ledger): AppState {
  const place = seen(after);
  const screen = screens[place.screen];
  if (screen.shape !== "list" || !body.item || after.day === before.day) return after;
  const rows = screen.rows(viewAfter, place);
  const at = placeOf(rows, body.item) ?? between(place.chosen, Math.max(0, rows.total - 1));
  return replaced(after, { ...place, chosen: at, top: topFor(Math.max(0, at - (place.chosen - place.top)), at, body.rows, rows.total) });
}

const noClaim = "This sentence speaks of the ledger itself: no claim is behind it.";

const notPublic = "This was not public on this day.";

/** The claims that the screen is about; where there is none, why. */
function claimsHere(state: AppState, { view, body, briefing }: Scene): readonly string[] | string {
  const items = subjectOf(state, body, briefing);
  const claims = claimsAmong(view, items);
  if (claims.length > 0) return claims;
  return items.length === 0 ? noClaim : notPublic;
}

function openClaims(state: AppState, scene: Scene, scroll: 0 | "trace"): AppState {
  const claims = claimsHere(state, scene);
  if (typeof claims === "string") return { ...state, notice: claims };
  const [id] = claims;
  if (id === undefined || claims.length > 1) return opened(state, placeOn("choice", { claims }));
  return opened(state, placeOn("record", { item: { kind: "claim", id }, scroll }));
}

function openChosen(state: AppState, scene: Scene): AppState {
  const place = seen(state);
  const shape = shapeOf(place);
  if (shape === "briefing") return openClaims(state, scene, 0);
  if (shape === "list") {
    const { item } = scene.body;
    return item
      ? opened(state, placeOn("record", { item: { kind: item.kind, id: item.id } }))
      : { ...state, notice: "There is nothing here to open." };
  }
  const target = scene.body.links[place.chosen]?.target;
  if (!target) return replaced(state, toLink(place, scene.body));
  return "query" in target
    ? opened(state, placeOn("claims", { filter: target.query }))
    : opened(state, placeOn("record", { item: target }));
}

function openTrace(state: AppState, scene: Scene): AppState {
  const place = seen(state);
  if (place.screen === "record" && place.item?.kind === "claim") return replaced(state, { ...place, scroll: "trace", chosen: -1 });
  return openClaims(state, scene, "trace");
}

function openDocuments(state: AppState, scene: Scene): AppState {
  if (seen(state).screen === "documents") return state;
  const claims = claimsHere(state, scene);
  return typeof claims === "string" ? { ...state, notice: claims } : opened(state, placeOn("documents", { claims }));
}

function back(state: AppState): AppState {
  const place = seen(state);
  if (place.pane === "detail") return replaced(state, { ...place, pane: "list" });
  const before = state.places.at(-2);
  if (!before) return replaced(state, { ...place, filter: "" });
  // A list that was narrowed is first made wide again; one that was opened narrow goes as a whole, as a text does in which words were found.
  const wasOpenedNarrow = place.screen === "search" || (place.screen === "claims" && before.screen === "record");
  const isNarrowed = shapeOf(place) === "list" && place.filter !== "" && !wasOpenedNarrow;
  return isNarrowed ? replaced(state, { ...place, filter: "", chosen: 0, top: 0 }) : closed(state);
}

function copy(state: AppState, { view, body, briefing }: Scene): Outcome {
  const texts = subjectOf(state, body, briefing).flatMap((item) => itemText(view, item) ?? []);
  if (texts.length === 0) return { state: { ...state, notice: "There is nothing here to copy." } };
  const what = texts.length === 1 ? "a citation" : `${texts.length} citations`;
  return { state, effect: { kind: "copy", text: texts.join("\n\n"), what } };
}

function browse(state: AppState, scene: Scene): Outcome {
  const items = subjectOf(state, scene.body, scene.briefing);
  const addresses = addressesOf(scene.view, items);
  const [address] = addresses;
  if (address === undefined) return { state: { ...state, notice: "No document with an address is behind this." } };
  if (addresses.length === 1) return { state, effect: { kind: "browse", address } };
  const place = seen(state);
  const asking = { ...state, notice: `${addresses.length} documents: choose one with j and k, then o` };
  return {
    state:
      place.screen === "documents"
        ? replaced(asking, toLink(place, scene.body))
        : opened(asking, placeOn("documents", { claims: claimsAmong(scene.view, items), chosen: 0 })),
  };
}

function find(state: AppState): AppState {
  const place = seen(state);
  const screen = screens[place.screen];
  const kind = screen.shape !== "list" ? "find" : screen.filter === "query" ? "query" : "filter";
  return { ...state, prompt: promptFor(kind, kind === "find" ? "" : place.filter) };
}

function askFormat(state: AppState, { view, briefing, columns }: Scene): AppState {
  const exportable = exportableOf(view, state, briefing, columns);
  if (!exportable) return { ...state, notice: "There is nothing here to export." };
  return { ...state, prompt: promptFor("export", "", formatChoices(exportable)) };
}

const schemes = ["auto", "dark", "light", "palette", "none"] as const;

const schemeWords = {
  auto: "as the terminal tells",
  dark: "for a dark ground",
  light: "for a light ground",
  palette: "of the terminal's palette",
  none: "none",
};

function otherScheme(state: AppState): AppState {
  const scheme = schemes[(schemes.indexOf(state.settings.scheme) + 1) % schemes.length] ?? "auto";
  return { ...state, settings: { ...state.settings, scheme }, notice: `Colours: ${schemeWords[scheme]}` };
}

function movedFrom(state: AppState, by: number): AppState {
  const place = seen(state);
  const from = addDays(changesFrom(place, state.day), by);
  return from >= state.day
    ? { ...state, notice: "The first day must be before the day that is shown." }
    : replaced(state, { ...place, from, chosen: 0, top: 0 });
}

/** The state after an action that asks for nothing else. */
function after(state: AppState, action: Action, scene: Scene): AppState {
  const place = seen(state);
  const { body, briefing } = scene;
  const move = (by: number) =>
    replaced(
      state,
      moved(place, body, by, () => sentencesOf(briefing()).length),
    );
  const half = place.screen === "briefing" ? 4 : Math.max(2, Math.floor(body.rows / 2));
  const far = Number.MAX_SAFE_INTEGER;
  switch (action) {
    case "next":
      return move(1);
    case "previous":
      return move(-1);
    case "half-down":
      return move(half);
    case "half-up":
      return move(-half);
    case "first":
      return move(-far);
    case "last":
      return move(far);
    case "open":
      return openChosen(state, scene);
    case "back":
      return back(state);
    case "other-pane":
      return replaced(
        state,
        shapeOf(place) === "text" ? toLink(place, body) : { ...place, pane: place.pane === "list" ? "detail" : "list" },
      );
    case "find":
      return find(state);
    case "find-next":
    case "find-previous": {
      const by = action === "find-next" ? 1 : -1;
      return shapeOf(place) === "list" ? move(by) : found(state, body, briefing, by);
    }
    case "go":
      return { ...state, prompt: promptFor("go") };
    case "trace":
      return openTrace(state, scene);
    case "documents":
      return openDocuments(state, scene);
    case "day-before":
      return onDay(state, stepDay(scene.whole, state.day, -1));
    case "day-after":
      return onDay(state, stepDay(scene.whole, state.day, 1));
    case "month-before":
      return onDay(state, stepMonth(scene.whole, state.day, -1));
    case "month-after":
      return onDay(state, stepMonth(scene.whole, state.day, 1));
    case "today":
      return onDay(state, dayRange(scene.whole, today()).start);
    case "from-before":
      return movedFrom(state, -7);
    case "from-after":
      return movedFrom(state, 7);
    case "export":
      return askFormat(state, scene);
    case "scale": {
      const scale = state.settings.scale === "log" ? "linear" : "log";
      return {
        ...state,
        settings: { ...state.settings, scale },
        notice: scale === "log" ? "Values by powers of ten" : "Values evenly, from nought",
      };
    }
    case "stretch": {
      const by = state.settings.by === "month" ? "week" : "month";
      return { ...state, settings: { ...state.settings, by }, notice: `By ${by}` };
    }
    case "scheme":
      return otherScheme(state);
    case "help":
      return place.screen === "help" ? closed(state) : opened(state, placeOn("help"));
    default:
      return jumpedBy(state, action);
  }
}

function jumpedBy(state: AppState, action: Action): AppState {
  if (!action.startsWith("to-")) return state;
  const name = action.slice("to-".length) as DestinationName;
  const there = jumped(state, name);
  return name === "search" && there !== state ? { ...there, prompt: promptFor("query") } : there;
}

/** The state after an action, and what else it asks for. */
export function perform(state: AppState, action: Action, scene: Scene): Outcome {
  const calm = { ...state, notice: undefined };
  if (action === "quit") return { state: calm, effect: { kind: "quit" } };
  if (action === "copy") return copy(calm, scene);
  if (action === "open-address") return browse(calm, scene);
  const next = after(calm, action, scene);
  return { state: next.day === state.day ? next : keepingChoice(state, next, scene, scene.whole.asOf(next.day)) };
}

/** The state after a key while nothing is being typed; a key that does nothing here says why. */
export function pressed(state: AppState, name: string, scene: Scene): Outcome {
  const binding = bindingOf(name);
  if (!binding) return { state };
  const refusal = binding.refuses?.(situationOf(state, scene.body));
  return refusal === undefined ? perform(state, binding.action, scene) : { state: { ...state, notice: refusal } };
}

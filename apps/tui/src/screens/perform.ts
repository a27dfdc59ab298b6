import { isDay } from "@tumen/core";
import type { Action } from "../keys.js";
import { briefingOf, dayRange, ledger, today } from "../ledger.js";
import { type AppState, closed, opened, replaced, type Screen, seen } from "./app-state.js";
import { sentencesOf } from "./briefing-lines.js";
import { stepDay, stepMonth } from "./days.js";

/** What a movement needs to know of the screen as it is drawn: how many rows it has, where it stands, how far it can be scrolled. */
export interface Extent {
  readonly rows: number;
  readonly scroll: number;
  readonly mostScroll: number;
}

const between = (value: number, most: number) => Math.max(0, Math.min(value, most));

const sentences = (day: string) => sentencesOf(briefingOf(day));

function moved(screen: Screen, day: string, by: number, { scroll, mostScroll }: Extent): Screen {
  switch (screen.kind) {
    case "briefing":
      return { ...screen, sentence: between(screen.sentence + by, sentences(day).length - 1) };
    case "choice":
      return { ...screen, chosen: between(screen.chosen + by, screen.claims.length - 1) };
    default:
      return { ...screen, scroll: between(scroll + by, mostScroll) };
  }
}

/** On another day the briefing begins at its top; a claim stays open. */
function onDay(state: AppState, day: string): AppState {
  if (day === state.day) return { ...state, notice: "There is nothing new on that side." };
  const screens = state.screens.map((screen): Screen => (screen.kind === "briefing" ? { ...screen, sentence: 0 } : screen));
  return { ...state, day, screens: screens.filter(({ kind }) => kind !== "choice") };
}

/** The claims that the screen is about at this moment, each once. */
export function claimsOf(state: AppState): readonly string[] {
  const screen = seen(state);
  switch (screen.kind) {
    case "briefing":
      return [...new Set(sentences(state.day)[screen.sentence]?.claims)];
    case "choice":
      return screen.claims.slice(screen.chosen, screen.chosen + 1);
    case "claim":
      return [screen.id];
    case "sources":
      return screen.claims;
    case "help":
      return [];
  }
}

const noClaim = "This sentence speaks of the ledger itself: no claim is behind it.";

const notPublic = "The claim behind these documents was not public on this day.";

/** Opens the claim, at its top or at its trace; where there are several, asks which. */
function openClaim(state: AppState, scroll: 0 | "trace"): AppState {
  const screen = seen(state);
  if (screen.kind === "claim") return replaced(state, { ...screen, scroll });
  const behind = claimsOf(state);
  // A list of documents stays open when the day changes, and its claims need not have been public on the new one.
  const view = ledger.asOf(state.day);
  const claims = behind.filter((one) => view.record("claim", one));
  const [id] = claims;
  if (id === undefined) return { ...state, notice: behind.length === 0 ? noClaim : notPublic };
  if (claims.length > 1) return opened(state, { kind: "choice", claims, chosen: 0 });
  return opened(state, { kind: "claim", id, scroll });
}

function openSources(state: AppState): AppState {
  const claims = claimsOf(state);
  return claims.length === 0 ? { ...state, notice: noClaim } : opened(state, { kind: "sources", claims, scroll: 0 });
}

/** The state after an action. Quitting and copying are not its business. */
export function perform(state: AppState, action: Action, extent: Extent): AppState {
  const calm = { ...state, notice: undefined };
  const screen = seen(state);
  const move = (by: number) => replaced(calm, moved(screen, state.day, by, extent));
  const half = screen.kind === "briefing" ? 4 : Math.max(1, Math.floor(extent.rows / 2));
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
      return move(-Number.MAX_SAFE_INTEGER);
    case "last":
      return move(Number.MAX_SAFE_INTEGER);
    case "open":
      return openClaim(calm, 0);
    case "trace":
      return openClaim(calm, "trace");
    case "sources":
      return openSources(calm);
    case "back":
      return closed(calm);
    case "help":
      return screen.kind === "help" ? closed(calm) : opened(calm, { kind: "help", scroll: 0 });
    case "day-before":
      return onDay(calm, stepDay(state.day, -1));
    case "day-after":
      return onDay(calm, stepDay(state.day, 1));
    case "month-before":
      return onDay(calm, stepMonth(state.day, -1));
    case "month-after":
      return onDay(calm, stepMonth(state.day, 1));
    case "today":
      return onDay(calm, dayRange(today()).start);
    case "go-to-day":
      return { ...calm, prompt: "" };
    default:
      return calm;
  }
}

/** The state after the day that was typed: on that day, or still asking, with what was expected. */
function goToDay(state: AppState): AppState {
  const day = (state.prompt ?? "").trim();
  if (day === "") return { ...state, prompt: undefined };
  if (!isDay(day)) return { ...state, notice: `"${day}" is not a day: expected one such as 2024-12-27` };
  return onDay({ ...state, prompt: undefined, notice: undefined }, day);
}

/** The state after a key while a day is being typed. */
export function typed(state: AppState, name: string): AppState {
  const prompt = state.prompt ?? "";
  if (name === "esc") return { ...state, prompt: undefined, notice: undefined };
  if (name === "enter") return goToDay(state);
  if (name === "backspace") return { ...state, prompt: prompt.slice(0, -1), notice: undefined };
  return /^[\d-]$/.test(name) ? { ...state, prompt: (prompt + name).slice(0, "2024-12-27".length), notice: undefined } : state;
}

import { addMonths, type Day, type Ledger, nearestDay, wordDay } from "@tumen/core/query";
import { dayRange } from "../day-range.js";
import { today } from "../today.js";
import type { AppState, Place } from "./app-state.js";

/** The nearest day before or after on which something became public; the day itself where there is none. */
export function stepDay(ledger: Ledger, day: string, direction: -1 | 1): string {
  const days = ledger.days();
  return (direction < 0 ? days.findLast((one) => one < day) : days.find((one) => one > day)) ?? day;
}

/** The same day of the month before or after, or that month's last day; never outside the ledger's own days. */
export function stepMonth(ledger: Ledger, day: string, direction: -1 | 1): string {
  const { first, last } = dayRange(ledger, today());
  const stepped = addMonths(day, direction);
  return stepped < first ? first : stepped > last ? last : stepped;
}

/** What to say where the ledger does not reach a day that is asked for; undefined where it does. */
export function beyondNotice(ledger: Ledger, asked: Day, shown: Day): string | undefined {
  if (asked === shown) return undefined;
  const { first, start } = dayRange(ledger, today());
  const [from, to, day] = [first, start, shown].map((one) => wordDay(one, { short: true }));
  return `The ledger reaches from ${from} to ${to}: shown is ${day}.`;
}

/** The state on a day that is asked for, or on the nearest that the ledger reaches, which is told. */
export function onAskedDay(state: AppState, ledger: Ledger, asked: Day): AppState {
  const day = nearestDay(ledger, asked, today());
  const there = onDay(state, day);
  return { ...there, notice: beyondNotice(ledger, asked, day) ?? there.notice };
}

/** The state on another day: the briefing begins at its top, everything else stays open. */
export function onDay(state: AppState, day: Day): AppState {
  if (day === state.day) return { ...state, notice: "There is nothing new on that side." };
  const places = state.places.map((place): Place => (place.screen === "briefing" ? { ...place, chosen: 0 } : place));
  return { ...state, day, places };
}

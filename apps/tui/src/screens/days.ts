import { addMonths, type Day, type Ledger } from "@tumen/core/query";
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

/** The state on another day: the briefing begins at its top, everything else stays open. */
export function onDay(state: AppState, day: Day): AppState {
  if (day === state.day) return { ...state, notice: "There is nothing new on that side." };
  const places = state.places.map((place): Place => (place.screen === "briefing" ? { ...place, chosen: 0 } : place));
  return { ...state, day, places };
}

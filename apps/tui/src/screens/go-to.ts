import { addDays, isDay, type Ledger } from "@tumen/core/query";
import { type AppState, type DestinationName, opened, type Place, placeOn, seen } from "./app-state.js";
import { kindsToGo, whatWasMeant } from "./completion.js";
import { onAskedDay } from "./days.js";
import { destinations } from "./destinations.js";

/** The state on another screen, which begins at its top; where one is there already, as it is. */
export function jumped(state: AppState, name: DestinationName, more: Partial<Place> = {}): AppState {
  const place = seen(state);
  if (place.screen === name && Object.keys(more).length === 0) return state;
  return opened({ ...state, settings: { ...state.settings, last: name } }, placeOn(name, more));
}

/**
 * The state after what was typed at ":": a day, a screen, an id; or as it was, with what may have been meant.
 *
 * @param whole - the ledger that days are asked of, whatever day is shown.
 */
export function goTo(state: AppState, view: Ledger, whole: Ledger, typed: string): AppState {
  const text = typed.trim();
  const calm = { ...state, prompt: undefined, notice: undefined };
  if (text === "") return calm;
  if (isDay(text)) return onAskedDay(calm, whole, text);
  if (/^\d{4}-\d{1,2}-?\d*$/.test(text)) return { ...state, notice: `"${text}" is not a day: expected one such as 2024-12-27` };
  const [word = "", ...rest] = text.split(/\s+/);
  const destination = destinations.find(({ name, key }) => name === word.toLowerCase() || key === word);
  if (destination) {
    const filter = rest.join(" ");
    if (destination.name === "changes" && isDay(filter))
      return jumped(calm, "changes", { from: filter < state.day ? filter : addDays(state.day, -1) });
    return jumped(calm, destination.name, filter === "" ? {} : { filter });
  }
  for (const kind of kindsToGo) {
    const record = view.record(kind, text);
    if (record) return opened(calm, placeOn("record", { item: { kind, id: record.id } }));
  }
  const near = whatWasMeant(view, text);
  return {
    ...state,
    notice: near === undefined ? `Nothing is called "${text}": s searches` : `Nothing is called "${text}": did you mean ${near}?`,
  };
}

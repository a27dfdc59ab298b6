import type { Briefing } from "@tumen/core/query";
import { type AppState, replaced, seen } from "./app-state.js";
import type { Body } from "./body.js";
import { sentencesOf } from "./briefing-lines.js";
import { linesWith } from "./text-body.js";

/** The next of some places after one, or the first; before it, or the last. */
const nextOf = (places: readonly number[], at: number, by: 1 | -1): number | undefined =>
  by > 0 ? (places.find((one) => one > at) ?? places[0]) : (places.findLast((one) => one < at) ?? places.at(-1));

/** The state at the next place that holds what is looked for; `from` is where one stands, so that the first find may stay there. */
export function found(state: AppState, body: Body, briefing: () => Briefing, by: 1 | -1, isFirst = false): AppState {
  const place = seen(state);
  const { filter } = place;
  const missing = { ...state, notice: `"${filter}" stands nowhere here.` };
  if (place.screen === "briefing") {
    const wanted = filter.toLowerCase();
    const all = sentencesOf(briefing()).flatMap(({ text }, index) => (text.toLowerCase().includes(wanted) ? [index] : []));
    const at = nextOf(all, isFirst ? place.chosen - 1 : place.chosen, by);
    return at === undefined ? missing : replaced(state, { ...place, chosen: at });
  }
  const line = nextOf(linesWith(body.text, filter), isFirst ? body.scroll - 1 : body.scroll, by);
  return line === undefined ? missing : replaced(state, { ...place, scroll: Math.min(line, body.mostScroll), chosen: -1 });
}

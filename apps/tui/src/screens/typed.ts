import { type AppState, replaced, seen } from "./app-state.js";
import { exportableOf, fileOf } from "./export-shown.js";
import { found } from "./find-words.js";
import { goTo } from "./go-to.js";
import type { Outcome, Scene } from "./perform.js";
import { edited, type Prompt } from "./prompt.js";

/** Whether what is typed narrows the list while it is typed. */
const isLive = ({ kind }: Prompt) => kind === "filter" || kind === "query";

const narrowed = (state: AppState, filter: string): AppState => {
  const place = seen(state);
  return place.filter === filter ? state : replaced(state, { ...place, filter, chosen: 0, top: 0, scroll: 0 });
};

function chosenFormat(state: AppState, prompt: Prompt, { view, briefing, columns }: Scene): Outcome {
  const exportable = exportableOf(view, state, briefing, columns);
  const begun = exportable?.formats.filter(({ key }) => key.startsWith(prompt.text)) ?? [];
  // What begins like one format alone means it.
  const key = begun.length === 1 ? begun[0]?.key : prompt.text;
  const effect = exportable && key !== undefined ? fileOf(exportable, state.day, key) : undefined;
  if (!effect) return { state: { ...state, notice: `Expected ${exportable?.formats.map((one) => one.key).join(", ")}` } };
  return { state: { ...state, prompt: undefined }, effect };
}

function entered(state: AppState, prompt: Prompt, scene: Scene): Outcome {
  const done = { ...state, prompt: undefined, notice: undefined };
  switch (prompt.kind) {
    case "go":
      return { state: goTo(state, scene.view, scene.whole, prompt.text) };
    case "export":
      return chosenFormat(state, prompt, scene);
    case "find": {
      const there = replaced(done, { ...seen(done), filter: prompt.text });
      return { state: prompt.text === "" ? there : found(there, scene.body, scene.briefing, 1, true) };
    }
    default:
      return { state: done };
  }
}

/** The state after a key while something is being typed. */
export function typed(state: AppState, prompt: Prompt, name: string, scene: Scene): Outcome {
  if (name === "enter") return entered(state, prompt, scene);
  if (name === "esc") {
    const stopped = { ...state, prompt: undefined, notice: undefined };
    return { state: isLive(prompt) ? narrowed(stopped, prompt.before) : stopped };
  }
  const next = edited(scene.view, prompt, name);
  const asking = { ...state, prompt: next, notice: undefined };
  return { state: isLive(next) ? narrowed(asking, next.text) : asking };
}

import { footerFor } from "../keys.js";
import { clip, type Line, span, spread, widthOf } from "../text/lines.js";
import { type AppState, seen } from "./app-state.js";

/** The keys of this screen, as many as fit beside the position; or what is being typed, or what was just done. */
export function footerLine(state: AppState, position: string, columns: number): Line {
  if (state.prompt !== undefined) {
    const line = [span(` Day: ${state.prompt}█`, "ink", true), span(`  ${state.notice ?? "enter goes there, esc stays"}`)];
    return clip(line, columns);
  }
  if (state.notice !== undefined) return clip([span(` ${state.notice}`, "ink", true)], columns);
  const place = [span(`${position} `, "soft")];
  const words = footerFor(seen(state).kind);
  const needed = words.filter((word) => word.startsWith("?") || word.startsWith("q"));
  const others = words.filter((word) => !needed.includes(word));
  const keys = () => [span(` ${[...others, ...needed].join("  ")}`, "soft")];
  while (others.length > 0 && widthOf(keys()) + 1 + widthOf(place) > columns) others.pop();
  return spread(keys(), place, columns);
}

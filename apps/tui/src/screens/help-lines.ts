import { bindings } from "../keys.js";
import { type Line, span, wrap } from "../text/lines.js";

const keysWidth = 26;

/** The keys, read from the table that drives them. */
export function helpLines(width: number): Line[] {
  const rows = bindings.flatMap(({ keys, does }) =>
    wrap([span(does)], width - keysWidth).map(
      (line, row): Line => [span((row === 0 ? keys.join("  ") : "").padEnd(keysWidth), "river", true), ...line],
    ),
  );
  return [[span("KEYS", "heading", true)], [], ...rows];
}

import { bindings } from "../keys.js";
import { type Line, span, wrap } from "../text/lines.js";
import { heading } from "./set-text.js";

const keysWidth = 26;

/** Rows of words in two columns. */
const row = (first: string, words: string, width: number): Line[] =>
  wrap([span(words)], Math.max(10, width - keysWidth)).map(
    (line, index): Line => [span((index === 0 ? first : "").padEnd(keysWidth), "river", true), ...line],
  );

const signs: readonly (readonly [string, string])[] = [
  ["● ○", "a figure stated without a hedge; about"],
  ["▲ ▼ ┃", "more than; up to; a range"],
  ["█ A", "acknowledged: a party to the question affirms"],
  ["▓ f  ░ ?  ▒ D", "affirms; declines to say; denies"],
];

/** The keys, read from the table that drives them, and the signs. */
export function setHelp(width: number): Line[] {
  return [
    heading("Keys"),
    [],
    ...bindings.flatMap(({ keys, does }) => row(keys.join("  "), does, width)),
    [],
    heading("Signs"),
    [],
    ...signs.flatMap(([sign, words]) => row(sign, words, width)),
  ];
}

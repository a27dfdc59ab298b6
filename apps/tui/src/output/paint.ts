import type { Line, Span } from "../text/lines.js";
import { type Scheme, styleOf } from "../theme.js";

const codes: Readonly<Record<string, number>> = {
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  redBright: 91,
  blueBright: 94,
};

/** The numbers by which a terminal knows a colour: one of its palette by its name, or "#6fc0d2" by its three parts. */
const codesOf = (color: string): readonly number[] =>
  color.startsWith("#") ? [38, 2, ...[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))] : [codes[color] ?? 39];

/** A piece of text in the colours of a scheme. */
export function painted({ text, tone = "ink", bold, inverse }: Span, scheme: Scheme): string {
  const { color, dimColor } = styleOf(tone, scheme);
  const styles = [...(bold ? [1] : []), ...(dimColor ? [2] : []), ...(inverse ? [7] : []), ...(color === undefined ? [] : codesOf(color))];
  return styles.length === 0 || (text.trim() === "" && !inverse) ? text : `\u001b[${styles.join(";")}m${text}\u001b[0m`;
}

/** The line without the blanks at its end, which fill up the last column of a table. */
function trimmed(line: Line): Line {
  const last = line.at(-1);
  if (last === undefined) return line;
  const text = last.text.trimEnd();
  return text === "" ? trimmed(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}

/**
 * Lines as text, in the terminal's own colours or in none. A command does not ask the terminal for its background, as the screens do: the
 * answer could reach whatever is typed next.
 */
export const paint = (lines: readonly Line[], isColoured: boolean): string =>
  lines
    .map(
      (line) =>
        `${trimmed(line)
          .map((one) => (isColoured ? painted(one, "palette") : one.text))
          .join("")}\n`,
    )
    .join("");

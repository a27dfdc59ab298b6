import type { Line, Span } from "../text/lines.js";
import { styleOf } from "../theme.js";

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

function painted({ text, tone = "ink", bold }: Span): string {
  const { color, dimColor } = styleOf(tone, "palette");
  const styles = [...(bold ? [1] : []), ...(dimColor ? [2] : []), ...(color === undefined ? [] : [codes[color] ?? 39])];
  return styles.length === 0 || text.trim() === "" ? text : `\u001b[${styles.join(";")}m${text}\u001b[0m`;
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
          .map((one) => (isColoured ? painted(one) : one.text))
          .join("")}\n`,
    )
    .join("");

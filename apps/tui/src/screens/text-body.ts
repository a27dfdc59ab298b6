import { clip, type Line, plainText, span } from "../text/lines.js";
import type { Place } from "./app-state.js";
import { type Body, plainBody } from "./body.js";
import type { SetText } from "./set-text.js";

/** The line with what is looked for standing out. */
function marked(line: Line, words: string): Line {
  if (words === "") return line;
  const wanted = words.toLowerCase();
  return line.flatMap((one) => {
    const pieces: Line[number][] = [];
    let rest = one.text;
    for (let at = rest.toLowerCase().indexOf(wanted); at >= 0; at = rest.toLowerCase().indexOf(wanted)) {
      pieces.push({ ...one, text: rest.slice(0, at) }, { ...one, text: rest.slice(at, at + wanted.length), inverse: true });
      rest = rest.slice(at + wanted.length);
    }
    return [...pieces, { ...one, text: rest }].filter(({ text }) => text !== "");
  });
}

/** The lines that hold what is looked for. */
export const linesWith = (lines: readonly Line[], words: string): readonly number[] => {
  const wanted = words.toLowerCase();
  return words === "" ? [] : lines.flatMap((line, index) => (plainText(line).toLowerCase().includes(wanted) ? [index] : []));
};

/** A text of which so many rows are seen, with the chosen link marked in the margin. */
export function textBody(set: SetText, place: Pick<Place, "scroll" | "chosen" | "filter">, columns: number, rows: number): Body {
  const { lines, links, traceAt } = set;
  const mostScroll = Math.max(0, lines.length - rows);
  const scroll = Math.min(place.scroll === "trace" ? (traceAt ?? 0) : place.scroll, mostScroll);
  const chosen = links[place.chosen];
  const to = Math.min(lines.length, scroll + rows);
  const shown = lines.slice(scroll, to).map((line, row): Line => {
    const isChosen = chosen?.line === scroll + row;
    if (!isChosen && line[0]?.atEdge) return marked(line, place.filter);
    return [
      span(isChosen ? "›" : " ", "river", true),
      ...marked(line, place.filter).map((one) => (isChosen ? { ...one, bold: true } : one)),
    ];
  });
  return {
    ...plainBody,
    lines: shown.map((line) => clip(line, columns)),
    position: `${Math.min(scroll + 1, lines.length)}-${to}/${lines.length}`,
    rows,
    scroll,
    mostScroll,
    links,
    text: lines,
  };
}

import type { Line } from "../text/lines.js";
import type { Item } from "./item.js";
import type { Link } from "./set-text.js";

/** The body of a screen as lines, cut to what is seen, and what movements need to know of it. */
export interface Body {
  readonly lines: readonly Line[];
  /** "12/64", or the lines that are seen. */
  readonly position: string;
  /** Rows of the list, or of the text. */
  readonly rows: number;
  /** How many rows or sentences there are to choose of. */
  readonly total: number;
  /** The first line that is seen of the text, or of the pane beside the list. */
  readonly scroll: number;
  /** How far it can be scrolled. */
  readonly mostScroll: number;
  /** The links of a text. */
  readonly links: readonly Link[];
  /** The whole text, for finding words in it. */
  readonly text: readonly Line[];
  /** What is chosen: the row of a list, the record of a text. */
  readonly item?: Item;
  /** Whether there is a pane beside or below the list. */
  readonly hasDetail: boolean;
}

/** What a body has unless it says otherwise. */
export const plainBody: Omit<Body, "lines" | "position" | "rows"> = {
  total: 0,
  scroll: 0,
  mostScroll: 0,
  links: [],
  text: [],
  hasDetail: false,
};

/** Where something stands in lines: its first and its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The part of the lines that shows a stretch with some lines before it; where not all of it fits, its beginning. */
export function around(lines: readonly Line[], { from, to }: Stretch, rows: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  const wished = Math.min(from - 1 - Math.floor(rows / 3), lines.length - rows);
  const start = Math.max(0, Math.min(Math.max(wished, to - rows + 1), from));
  return lines.slice(start, start + rows);
}

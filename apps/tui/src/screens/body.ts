import type { Line } from "../text/lines.js";

/** The body of a screen as lines, cut to what is seen, and where one stands in it. */
export interface Body {
  readonly lines: readonly Line[];
  /** "12/64", or the lines that are seen. */
  readonly position: string;
  /** The line that stands at the top. */
  readonly scroll: number;
  /** How far the screen can be scrolled. */
  readonly mostScroll: number;
}

/** A body of which so many rows are seen, from a line on. */
export function scrolled(lines: readonly Line[], scroll: number, rows: number): Body {
  const mostScroll = Math.max(0, lines.length - rows);
  const from = Math.min(scroll, mostScroll);
  const to = Math.min(lines.length, from + rows);
  return { lines: lines.slice(from, to), position: `${from + 1}-${to}/${lines.length}`, scroll: from, mostScroll };
}

/** A body that is not scrolled by lines. */
export const fixed = (lines: readonly Line[], position: string): Body => ({ lines, position, scroll: 0, mostScroll: 0 });

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

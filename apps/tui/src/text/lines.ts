import type { ClaimantGroup } from "@tumen/core/query";
import stringWidth from "string-width";
import { printable } from "./printable.js";

/** What a piece of text is, for its colour. */
export type Tone = "ink" | "soft" | "river" | "denial" | "heading" | ClaimantGroup;

/** A piece of text with its look. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  readonly bold?: boolean;
  /** Whether it stands out with its colours exchanged: what was looked for. */
  readonly inverse?: boolean;
  /** Whether its line begins at the left edge, without a margin. */
  readonly atEdge?: boolean;
}

/** One line of the screen. */
export type Line = readonly Span[];

/** A span of text that came from data: nothing in it reaches the terminal but letters. */
export const span = (text: string, tone: Tone = "ink", bold = false): Span => ({ text: printable(text), tone, bold });

/** Widths of texts at hand: the same words are measured in every frame. */
const mostWidths = 20_000;
const widths = new Map<string, number>();

function widthOfText(text: string): number {
  const held = widths.get(text);
  if (held !== undefined) return held;
  if (widths.size >= mostWidths) widths.clear();
  const width = stringWidth(text);
  widths.set(text, width);
  return width;
}

/** Columns a line takes; Korean letters take two. */
export const widthOf = (line: Line): number => line.reduce((width, { text }) => width + widthOfText(text), 0);

interface Word {
  readonly spans: Span[];
  readonly width: number;
}

/** Cuts spans at their blanks; a footnote mark stays with the word before it. */
function wordsOf(spans: readonly Span[]): Word[] {
  const words: Span[][] = [[]];
  for (const one of spans) {
    for (const [index, text] of one.text.split(/ +/).entries()) {
      if (index > 0) words.push([]);
      if (text !== "") words.at(-1)?.push({ ...one, text });
    }
  }
  return words.filter((word) => word.length > 0).map((word) => ({ spans: word, width: widthOf(word) }));
}

/** Whether two spans are drawn the same. */
const looksLike = (a: Span, b: Span) => a.tone === b.tone && a.bold === b.bold && a.inverse === b.inverse;

/** Whether two lines are drawn the same. */
export const isSameLine = (a: Line, b: Line): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return other !== undefined && one.text === other.text && looksLike(one, other);
  });

/** Cuts a word that is wider than a line, such as an address, into pieces that fit. */
function cut(word: Word, width: number): Word[] {
  if (word.width <= width) return [word];
  const pieces: Span[][] = [[]];
  let filled = 0;
  for (const one of word.spans) {
    for (const sign of one.text) {
      const signWidth = widthOfText(sign);
      if (filled + signWidth > width) {
        pieces.push([]);
        filled = 0;
      }
      const last = pieces.at(-1);
      const open = last?.at(-1);
      if (open && looksLike(open, one)) last?.splice(-1, 1, { ...open, text: open.text + sign });
      else last?.push({ ...one, text: sign });
      filled += signWidth;
    }
  }
  return pieces.map((spans) => ({ spans, width: widthOf(spans) }));
}

/** Puts a word at the end of a line; what looks alike becomes one span, so that a frame has few pieces to draw. */
function append(line: Span[], word: readonly Span[], isApart: boolean): void {
  for (const [index, one] of word.entries()) {
    const blank = isApart && index === 0 ? " " : "";
    const last = line.at(-1);
    if (last && looksLike(last, one)) line.splice(-1, 1, { ...last, text: last.text + blank + one.text });
    else if (blank !== "") line.push({ text: blank }, one);
    else line.push(one);
  }
}

/** Sets spans as lines of at most so many columns; every line but the first is indented. */
export function wrap(spans: readonly Span[], width: number, indent = ""): Line[] {
  const lines: Span[][] = [];
  const room = Math.max(1, width - indent.length);
  let line: Span[] = [];
  let filled = 0;
  for (const word of wordsOf(spans).flatMap((one) => cut(one, room))) {
    const most = lines.length === 0 ? width : room;
    if (filled > 0 && filled + 1 + word.width > most) {
      lines.push(line);
      line = [];
      filled = 0;
    }
    append(line, word.spans, filled > 0);
    filled += word.width + (filled > 0 ? 1 : 0);
  }
  if (filled > 0 || lines.length === 0) lines.push(line);
  return lines.map((one, index) => (index === 0 || indent === "" ? one : [{ text: indent }, ...one]));
}

/** The line, cut off with an ellipsis where it is wider than so many columns. */
export function clip(line: Line, width: number): Line {
  if (widthOf(line) <= width) return line;
  const kept: Span[] = [];
  let filled = 0;
  for (const one of line) {
    let text = "";
    for (const sign of one.text) {
      if (filled + widthOfText(sign) > width - 1) return [...kept, { ...one, text: `${text}…` }];
      text += sign;
      filled += widthOfText(sign);
    }
    kept.push(one);
  }
  return kept;
}

/** The line at exactly so many columns: cut off, or filled with blanks. */
export function filled(line: Line, width: number): Line {
  const shown = clip(line, width);
  return [...shown, { text: " ".repeat(Math.max(0, width - widthOf(shown))) }];
}

/** The letters of a line, without its look. */
export const plainText = (line: Line): string => line.map(({ text }) => text).join("");

/** Left and right words on one line, with blanks between; the left gives way. */
export function spread(left: Line, right: Line, width: number): Line {
  const room = width - widthOf(right);
  const shown = room > 1 ? clip(left, room - 1) : [];
  return [...shown, { text: " ".repeat(Math.max(0, width - widthOf(shown) - widthOf(right))) }, ...clip(right, width)];
}

import type { Briefing, Ledger } from "@tumen/core";
import { clip, type Line, span, widthOf } from "../text/lines.js";
import type { Screen } from "./app-state.js";
import { noteLines, sentencesOf, setBriefing } from "./briefing-lines.js";
import { claimLines } from "./claim-lines.js";
import { helpLines } from "./help-lines.js";

/** The body of a screen as lines, cut to what is seen, and where one stands in it. */
export interface Body {
  readonly lines: readonly Line[];
  /** "12/64", or the lines that are seen. */
  readonly position: string;
  /** How far the screen can be scrolled. */
  readonly mostScroll: number;
}

/** From so many columns the notes stand beside the text. */
const besideColumns = 120;

const pad = (line: Line, width: number): Line => [...clip(line, width), { text: " ".repeat(Math.max(0, width - widthOf(line))) }];

/** The part of the lines that shows a place, with some lines before it. */
function around(lines: readonly Line[], from: number, to: number, rows: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  const wished = Math.min(from - Math.floor(rows / 3), lines.length - rows);
  const start = Math.max(0, Math.max(wished, to - rows + 1));
  return lines.slice(start, start + rows);
}

function briefingBody(briefing: Briefing, sentence: number, columns: number, rows: number): Body {
  const sentences = sentencesOf(briefing);
  const position = `${Math.min(sentence + 1, sentences.length)}/${sentences.length}`;
  if (sentences.length === 0)
    return { lines: [[span(" The ledger holds nothing that was public on this day.", "soft")]], position, mostScroll: 0 };
  const isBeside = columns >= besideColumns;
  const textWidth = isBeside ? Math.min(90, Math.floor(columns * 0.6)) : columns - 2;
  const noteWidth = isBeside ? columns - textWidth - 4 : columns - 2;
  const { lines, places } = setBriefing(briefing, textWidth, sentence);
  const place = places[sentence] ?? { from: 0, to: 0 };
  const notes = noteLines(sentences[sentence], briefing.footnotes, noteWidth);
  // The heading is seen with the first sentence of its section.
  const from = Math.max(0, place.from - 1);
  if (isBeside) {
    const text = around(lines, from, place.to, rows);
    const height = Math.max(text.length, Math.min(notes.length, rows));
    const beside = Array.from(
      { length: height },
      (_, row): Line => [...pad(text[row] ?? [], textWidth), span(" │ ", "soft"), ...(notes[row] ?? [])],
    );
    return { lines: beside, position, mostScroll: 0 };
  }
  const noteRows = Math.min(notes.length, Math.max(3, Math.floor(rows / 3)));
  const text = around(lines, from, place.to, rows - noteRows - 1);
  const rule: Line = [span("─".repeat(columns), "soft")];
  const gap = Array.from({ length: Math.max(0, rows - noteRows - 1 - text.length) }, (): Line => []);
  return { lines: [...text, ...gap, rule, ...notes.slice(0, noteRows).map((line): Line => [span(" "), ...line])], position, mostScroll: 0 };
}

function scrolled(lines: readonly Line[], scroll: number, rows: number): Body {
  const mostScroll = Math.max(0, lines.length - rows);
  const from = Math.min(scroll, mostScroll);
  const to = Math.min(lines.length, from + rows);
  return { lines: lines.slice(from, to), position: `${from + 1}-${to}/${lines.length}`, mostScroll };
}

const indented = (lines: readonly Line[]): Line[] => lines.map((line) => [span(" "), ...line]);

/** Lays out a screen for a terminal of so many columns and rows. */
export function bodyOf(view: Ledger, briefing: Briefing, screen: Screen, columns: number, rows: number): Body {
  const width = Math.min(columns - 2, 110);
  switch (screen.kind) {
    case "briefing":
      return briefingBody(briefing, screen.sentence, columns, rows);
    case "help":
      return scrolled(indented(helpLines(width)), screen.scroll, rows);
    case "choice": {
      const rowsOf = screen.claims.map((id, index): Line => {
        const mark = index === screen.chosen ? "› " : "  ";
        return clip([span(mark, "river", true), span(view.record("claim", id)?.statement ?? id, "ink", index === screen.chosen)], width);
      });
      return {
        ...scrolled(indented([[span("WHICH CLAIM?", "heading", true)], [], ...rowsOf]), Math.max(0, screen.chosen + 3 - rows), rows),
        position: `${screen.chosen + 1}/${screen.claims.length}`,
      };
    }
    case "claim": {
      if (!view.record("claim", screen.id))
        return scrolled(
          indented([[span("This claim was not public on this day.", "soft")], [span("Step to a later day with ], or go back.", "soft")]]),
          0,
          rows,
        );
      return scrolled(indented(claimLines(view, screen.id, width)), screen.scroll, rows);
    }
  }
}

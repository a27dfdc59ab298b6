import type { Briefing, Ledger } from "@tumen/core/query";
import { filled, type Line, span } from "../text/lines.js";
import { around, type Body, plainBody } from "./body.js";
import { noteLines, sentencesOf, setBriefing } from "./briefing-lines.js";

/** From so many columns the notes stand beside the text. */
const besideColumns = 120;

/** The widest text that is pleasant to read, in columns. */
const widestText = 90;

/** The notes in so many rows; the last of several rows says so where some are left out. */
function fitting(notes: readonly Line[], rows: number): readonly Line[] {
  if (notes.length <= rows || rows < 2) return notes.slice(0, rows);
  const shown = notes.slice(0, rows - 1);
  return [...shown, [span(`… ${notes.length - shown.length} more lines: d lists the documents`, "soft")]];
}

/** Rows for the notes below the text: a third, or what the sentence leaves them, since it is shown whole wherever it fits. */
function rowsForNotes(sentence: number, rows: number): number {
  const third = rows - Math.max(Math.ceil((rows * 2) / 3) - 1, sentence + 1) - 1;
  return third >= 2 ? third : rows - sentence - 1;
}

/** The briefing with the notes of its current sentence, beside it or below it. */
export function briefingBody(view: Ledger, briefing: Briefing, sentence: number, columns: number, rows: number): Body {
  const sentences = sentencesOf(briefing);
  const fixed = (lines: readonly Line[], position: string): Body => ({ ...plainBody, lines, position, rows, total: sentences.length });
  if (sentences.length === 0) return fixed([[span(" The ledger holds nothing that was public on this day.", "soft")]], "0/0");
  const position = `${Math.min(sentence + 1, sentences.length)}/${sentences.length}`;
  const isBeside = columns >= besideColumns;
  const textWidth = isBeside ? Math.min(widestText, Math.floor(columns * 0.6)) : columns - 1;
  const noteWidth = isBeside ? columns - textWidth - 4 : columns - 2;
  const { lines, places } = setBriefing(view, briefing, textWidth, sentence);
  const place = places[sentence] ?? { from: 0, to: 0 };
  const cited = briefing.footnotes.filter(({ number }) => sentences[sentence]?.footnotes.includes(number));
  if (isBeside) {
    const text = around(lines, place, rows);
    const besides = fitting(noteLines(view, cited, noteWidth, rows), rows);
    const both = Array.from(
      { length: rows },
      (_, row): Line => [...filled(text[row] ?? [], textWidth), span(" │ ", "soft"), ...(besides[row] ?? [])],
    );
    return fixed(both, position);
  }
  const mostRows = rowsForNotes(place.to - place.from + 1, rows);
  const notes = noteLines(view, cited, noteWidth, mostRows);
  const noteRows = Math.min(notes.length, mostRows);
  if (noteRows < 1) return fixed(around(lines, place, rows), position);
  const text = around(lines, place, rows - noteRows - 1);
  const rule: Line = [span("─".repeat(columns), "soft")];
  const gap = Array.from({ length: Math.max(0, rows - noteRows - 1 - text.length) }, (): Line => []);
  return fixed([...text, ...gap, rule, ...fitting(notes, noteRows).map((line): Line => [span(" "), ...line])], position);
}

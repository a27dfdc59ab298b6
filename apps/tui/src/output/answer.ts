import { type Cell, rowsAsCsv, rowsAsMarkdown } from "@tumen/core/export";
import type { Format } from "../commands/catalogue.js";
import type { Line } from "../text/lines.js";
import { jsonLine, jsonText } from "./json.js";

/** A row of an answer, for programs: names and what stands under them. */
export type Row = Readonly<Record<string, Cell>>;

/** What a command found, in every form in which it can be printed. */
export interface Answer {
  /** What to say where nothing was found; the exit code is then 1. */
  readonly none?: string;
  /** What a person should know beside it; goes to standard error. */
  readonly notes?: readonly string[];
  /** For a person at a terminal of so many columns. */
  readonly lines: (columns: number) => readonly Line[];
  /** For programs, by format. */
  readonly texts: { readonly [F in Format]?: () => string };
  /** The format it is in, where the answer itself settles that. */
  readonly format?: Format;
}

/** The formats of an answer that is made of rows: JSON has the whole of it, the others the rows. */
export const rowTexts = (whole: unknown, rows: () => readonly Row[]): Answer["texts"] => ({
  json: () => jsonText(whole),
  ndjson: () => rows().map(jsonLine).join(""),
  csv: () => rowsAsCsv(rows()),
  markdown: () => rowsAsMarkdown(rows()),
});

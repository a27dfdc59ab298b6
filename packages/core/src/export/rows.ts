import { csvCell, joinedCell } from "./csv-cell.js";
import { address, escaped } from "./markdown-text.js";
import { oneLine } from "./provenance.js";

/** What stands in one cell of a table; of several texts, each is kept apart. */
export type Cell = string | number | boolean | readonly string[] | undefined;

const header = (rows: readonly Readonly<Record<string, Cell>>[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/**
 * Rows of any answer as CSV (RFC 4180), with the names of their columns first. Several texts in one cell are parted by " | " (read them
 * with {@link splitCell}); texts that a spreadsheet would run as formulas are {@link neutralised}.
 *
 * @example
 * rowsAsCsv([{ id: "nis", names: ["NIS", "국정원"] }]); // => "id,names\r\nnis,NIS | 국정원\r\n"
 */
export function rowsAsCsv(rows: readonly Readonly<Record<string, Cell>>[], columns: readonly string[] = header(rows)): string {
  const cell = (value: Cell) => csvCell(typeof value === "object" ? joinedCell(value) : value);
  return [columns.join(","), ...rows.map((row) => columns.map((name) => cell(row[name])).join(","))].map((line) => `${line}\r\n`).join("");
}

const markdownCell = (value: string | number | boolean) => {
  const text = oneLine(String(value));
  return /^https?:\/\/\S+$/.test(text) ? `<${address(text)}>` : escaped(text);
};

/**
 * Rows of any answer as a Markdown table. Nothing in them acts as Markdown or HTML.
 *
 * @example
 * rowsAsMarkdown([{ id: "nis", claims: 2 }]); // => "| id | claims |\n| --- | --: |\n| nis | 2 |\n"
 */
export function rowsAsMarkdown(rows: readonly Readonly<Record<string, Cell>>[], columns: readonly string[] = header(rows)): string {
  const isNumeric = (name: string) =>
    rows.some((row) => row[name] !== undefined) && rows.every((row) => typeof (row[name] ?? 0) === "number");
  const cell = (value: Cell = "") => (typeof value === "object" ? value.map(markdownCell).join("; ") : markdownCell(value));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return [
    columns.map(escaped),
    columns.map((name) => (isNumeric(name) ? "--:" : "---")),
    ...rows.map((row) => columns.map((name) => cell(row[name]))),
  ]
    .map(line)
    .join("");
}

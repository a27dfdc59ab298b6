/**
 * What a spreadsheet would take for a formula: a sign at the start of a cell, or after a sign at which it may split the cell; also where
 * apostrophes were put before it already. Full-width signs count, for spreadsheets in Korean, Japanese and Chinese.
 */
const formula = /(?<=^|[;|\t\r\n])([ "]*)('*)(?=[=+\-@\t\r\n＝＋－＠])/g;
const neutralisedFormula = /(?<=^|[;|\t\r\n])([ "]*)'('*)(?=[=+\-@\t\r\n＝＋－＠])/g;

/**
 * A text as a spreadsheet shows it and never runs it: an apostrophe before a leading = + - @, a tab or a line break, at the start and
 * after ; and |, at which a spreadsheet may split a cell. {@link restored} gives the text back.
 *
 * @example
 * neutralised("=1+1"); // => "'=1+1"
 */
export const neutralised = (text: string): string => text.replace(formula, "$1'$2");

/**
 * The text of a cell as it was before it was {@link neutralised}.
 *
 * @example
 * restored("'=1+1"); // => "=1+1"
 */
export const restored = (text: string): string => text.replace(neutralisedFormula, "$1$2");

/** Values in one cell, parted by " | "; a bar or a backslash within a value gets a backslash before it. */
export const joinedCell = (values: readonly (string | undefined)[]): string =>
  values.map((value = "") => value.replace(/[\\|]/g, "\\$&")).join(" | ");

/**
 * The values of a cell that holds several: documents, publishers, addresses. The cell is {@link restored} first.
 *
 * @example
 * splitCell("rok | ukraine"); // => ["rok", "ukraine"]
 */
export const splitCell = (cell: string): readonly string[] =>
  cell === ""
    ? []
    : restored(cell)
        .split(" | ")
        .map((value) => value.replace(/\\([\\|])/g, "$1"));

/** A cell of CSV, in quotes where its text needs them. */
export function csvCell(value: string | number | boolean | undefined): string {
  const text = typeof value === "string" ? neutralised(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

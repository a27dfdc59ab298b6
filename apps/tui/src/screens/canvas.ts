import type { Line, Span, Tone } from "../text/lines.js";

interface Cell {
  readonly sign: string;
  readonly tone: Tone;
  readonly bold: boolean;
}

/** A drawing of one sign a cell. Nothing is drawn outside of it. */
export class Canvas {
  readonly #cells: (Cell | undefined)[][];

  constructor(
    readonly columns: number,
    readonly rows: number,
  ) {
    this.#cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => undefined));
  }

  /** Whether nothing is drawn in a cell; false outside. */
  isFree(column: number, row: number): boolean {
    return column >= 0 && column < this.columns && row >= 0 && row < this.rows && this.#cells[row]?.[column] === undefined;
  }

  put(column: number, row: number, sign: string, tone: Tone, bold = false): void {
    const line = this.#cells[row];
    if (line && column >= 0 && column < this.columns) line[column] = { sign, tone, bold };
  }

  /** Puts letters side by side where their cells and one on either side are free, and tells whether it did. */
  write(column: number, row: number, text: string, tone: Tone): boolean {
    const signs = [...text];
    const isApart = (at: number) => at < 0 || at >= this.columns || this.isFree(at, row);
    if (!isApart(column - 1) || !isApart(column + signs.length)) return false;
    if (!signs.every((_, index) => this.isFree(column + index, row))) return false;
    for (const [index, sign] of signs.entries()) this.put(column + index, row, sign, tone);
    return true;
  }

  /** A step: along the row of the first point, then straight to the row of the second. */
  step(from: { column: number; row: number }, to: { column: number; row: number }, tone: Tone): void {
    for (let column = from.column + 1; column < to.column; column += 1) this.put(column, from.row, "─", tone);
    if (from.row === to.row) return;
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    for (let row = top + 1; row < bottom; row += 1) this.put(to.column, row, "│", tone);
    if (from.column < to.column) this.put(to.column, from.row, to.row < from.row ? "┘" : "┐", tone);
  }

  /** The drawing as lines; cells that look alike become one span. */
  lines(): Line[] {
    return this.#cells.map((cells) => {
      const spans: Span[] = [];
      for (const cell of cells) {
        const { sign, tone, bold } = cell ?? { sign: " ", tone: "ink" as const, bold: false };
        const last = spans.at(-1);
        if (last && (sign === " " || (last.tone === tone && last.bold === bold)))
          spans[spans.length - 1] = { ...last, text: last.text + sign };
        else spans.push({ text: sign, tone, bold });
      }
      return spans;
    });
  }
}

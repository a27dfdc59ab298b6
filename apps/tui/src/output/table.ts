import { type Line, type Span, span, widthOf, wrap } from "../text/lines.js";

/** A column of a table. */
export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => Line;
  readonly isRight?: boolean;
  /** Gives way first where the table is wider than the terminal. */
  readonly isFlexible?: boolean;
}

interface TableOptions<T> {
  /** A line under a row, over the whole width: what would be too wide for a column, such as an id. */
  readonly under?: (row: T) => Line;
}

const gap = 2;
const least = 8;

/** The columns each takes: what it holds, unless that is too much; then flexible ones give way, and after them the widest. */
function widthsOf(natural: readonly number[], isFlexible: readonly boolean[], width: number): readonly number[] {
  const widths = [...natural];
  const excess = () => widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1) - width;
  const shrink = (may: (index: number) => boolean) => {
    while (excess() > 0) {
      const widest = widths.reduce(
        (best, one, index) => (may(index) && one > least && one > (widths[best] ?? 0) * Number(may(best)) ? index : best),
        -1,
      );
      if (widest < 0) return;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  };
  shrink((index) => isFlexible[index] ?? false);
  shrink(() => true);
  return widths;
}

const blanks = (count: number): Span => ({ text: " ".repeat(Math.max(0, count)) });

/** The cells of a row side by side, each wrapped in its column. */
function rowLines(cells: readonly Line[], widths: readonly number[], isRight: readonly boolean[]): Line[] {
  const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? least));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped.flatMap((lines, index) => {
      const line = lines[row] ?? [];
      const padding = blanks((widths[index] ?? 0) - widthOf(line));
      const between = index === 0 ? [] : [blanks(gap)];
      return isRight[index] ? [...between, padding, ...line] : [...between, ...line, padding];
    }),
  );
}

/** Rows as a table that is no wider than so many columns; nothing is cut off, and Korean letters count as two. */
export function tableLines<T>(columns: readonly Column<T>[], rows: readonly T[], width: number, { under }: TableOptions<T> = {}): Line[] {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const natural = columns.map(({ title }, index) => Math.max(widthOf([span(title)]), ...cells.map((row) => widthOf(row[index] ?? []))));
  const widths = widthsOf(
    natural,
    columns.map(({ isFlexible = false }) => isFlexible),
    width,
  );
  const isRight = columns.map((column) => column.isRight ?? false);
  const header = rowLines(
    columns.map(({ title }) => [span(title, "soft")]),
    widths,
    isRight,
  );
  const body = rows.flatMap((row, index) => [
    ...rowLines(cells[index] ?? [], widths, isRight),
    ...(under ? wrap(under(row), width - gap).map((line): Line => [blanks(gap), ...line]) : []),
  ]);
  return [...header, ...body];
}

/** A heading over a table or a text. */
export const headingLine = (text: string): Line => [span(text.toUpperCase(), "heading", true)];

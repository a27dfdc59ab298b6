import type { Briefing, Ledger } from "@tumen/core";
import { wordDay } from "@tumen/core";
import { type Line, span, spread } from "../text/lines.js";
import { type AppState, seen } from "./app-state.js";
import type { Body } from "./body.js";
import { footerLine } from "./footer.js";
import { bodyOf } from "./layout.js";
import { weekStrip } from "./week-strip.js";

/** Below this nothing can be read. */
const least = { columns: 40, rows: 10 } as const;

/** Under so many rows the strip of weeks makes room for the text. */
const rowsForStrip = 16;

/** The longest form of the day from so many columns. */
const columnsForLongDay = 60;

const titles = { briefing: "Briefing", choice: "Briefing", claim: "Claim", sources: "Sources", help: "Keys" } as const;

/** How large a terminal is. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Whether a screen can be drawn at all. */
export const isLargeEnough = ({ columns, rows }: Size): boolean => columns >= least.columns && rows >= least.rows;

/** What stands in the place of a screen that cannot be drawn. */
export const tooSmallLines = ({ columns, rows }: Size): readonly Line[] => [
  [span(`Tumen needs ${least.columns}x${least.rows}`)],
  [span(`and has ${columns}x${rows}`)],
  [span("q quits")],
];

// Header, strip, rule above; rule and footer below; the last row stays empty, since writing it makes some terminals scroll.
const bodyRows = ({ rows }: Size) => rows - (rows < rowsForStrip ? 5 : 6);

/** The body of the screen that is seen. */
export const bodyOfScreen = (view: Ledger, briefing: Briefing, state: AppState, size: Size): Body =>
  bodyOf(view, briefing, seen(state), size.columns, Math.max(1, bodyRows(size)));

/** What a movement needs to know of the screen: its body, and how many rows it has. */
export const extentOf = (view: Ledger, briefing: Briefing, state: AppState, size: Size) => {
  const { scroll, mostScroll } = bodyOfScreen(view, briefing, state, size);
  return { scroll, mostScroll, rows: bodyRows(size) };
};

/** Every line of the screen, for a terminal of a size. */
export function frameLines(whole: Ledger, view: Ledger, briefing: Briefing, state: AppState, size: Size): readonly Line[] {
  const { columns, rows } = size;
  const body = bodyOfScreen(view, briefing, state, size);
  const rule: Line = [span("─".repeat(columns), "soft")];
  const header = spread(
    [span(" Tumen", "river", true), span(`  ${titles[seen(state).kind]}`)],
    [span(`as of ${wordDay(state.day, { short: columns < columnsForLongDay })} `, "ink", true)],
    columns,
  );
  const strip = rows < rowsForStrip ? [] : [weekStrip(whole, state.day, columns)];
  const blank = Array.from({ length: Math.max(0, bodyRows(size) - body.lines.length) }, (): Line => []);
  return [header, ...strip, rule, ...body.lines, ...blank, rule, footerLine(state, body.position, columns)];
}

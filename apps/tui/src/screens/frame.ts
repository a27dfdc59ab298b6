import { type Briefing, type Ledger, wordDay } from "@tumen/core/query";
import { clip, type Line, span, spread, widthOf } from "../text/lines.js";
import type { Scheme } from "../theme.js";
import { type AppState, seen } from "./app-state.js";
import type { Body } from "./body.js";
import { briefingBody } from "./briefing-body.js";
import { destinations } from "./destinations.js";
import { footerLines, footerRows } from "./footer.js";
import { listBody } from "./list-body.js";
import type { Look } from "./look.js";
import type { ScreenLedger, Week } from "./screen-ledger.js";
import { screens, titleOf } from "./screens.js";
import { schemeFor } from "./settings.js";
import { textBody } from "./text-body.js";
import { weekStrip } from "./week-strip.js";

/** Below this nothing can be read. */
const least = { columns: 40, rows: 10 } as const;

/** Under so many rows the strip of weeks makes room for the text. */
const rowsForStrip = 16;

/** The longest form of the day from so many columns. */
const columnsForLongDay = 100;

/** The widest text that is pleasant to read, in columns. */
const widestText = 120;

/** How large a terminal is. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Whether a screen can be drawn at all. */
export const isLargeEnough = ({ columns, rows }: Size): boolean => columns >= least.columns && rows >= least.rows;

/** What stands in the place of a screen that cannot be drawn. */
export const tooSmallLines = ({ columns, rows }: Size): readonly Line[] =>
  [`Tumen needs ${least.columns}x${least.rows}`, `and has ${columns}x${rows}`, "q quits"]
    .slice(0, Math.max(1, rows - 1))
    .map((words) => clip([span(words)], columns));

/** What is drawn, and for whom. */
export interface Shown {
  readonly whole: Ledger;
  readonly view: Ledger;
  readonly briefing: () => Briefing;
  readonly weeks: readonly Week[];
  readonly state: AppState;
  readonly size: Size;
  readonly isColourless: boolean;
  readonly isReader: boolean;
  /** Whether keys are coming, so that the record beside a list is only begun. */
  readonly isHurried: boolean;
}

/** What is drawn of a state. */
export function shownOf(
  { ledger, briefingOf, weeks }: ScreenLedger,
  state: AppState,
  size: Size,
  scheme: Scheme,
  isReader: boolean,
  isHurried: boolean,
): Shown {
  return {
    whole: ledger,
    view: ledger.asOf(state.day),
    briefing: () => briefingOf(state.day),
    weeks,
    state,
    size,
    isColourless: schemeFor(state.settings, scheme) === "none",
    isReader,
    isHurried,
  };
}

// Header, strip, rule above; rule and footer below; the last row stays empty, since writing it makes some terminals scroll.
const bodyRows = ({ size: { rows }, state }: Shown) => Math.max(1, rows - (rows < rowsForStrip ? 4 : 5) - footerRows(state));

function lookOf({ state, isColourless, isReader, isHurried }: Shown, rows: number): Look {
  const { settings } = state;
  const isGlance = isHurried && seen(state).pane === "list";
  const { scale, by } = settings;
  return {
    isColourless: isColourless || settings.scheme === "none",
    isReader,
    isGlance,
    scale,
    by,
    chartRows: Math.max(5, Math.min(18, rows - 9)),
  };
}

function freshBody(shown: Shown): Body {
  const { view, briefing, state, size } = shown;
  const place = seen(state);
  const screen = screens[place.screen];
  const rows = bodyRows(shown);
  const { columns } = size;
  if (screen.shape === "briefing") return briefingBody(view, briefing(), place.chosen, columns, rows);
  const look = lookOf(shown, rows);
  if (screen.shape === "text") return textBody(screen.set(view, place, Math.min(columns - 2, widestText), look), place, columns, rows);
  const list = screen.rows(view, place);
  const [item] = list.slice(place.chosen, place.chosen + 1);
  const aboveRows = rows >= 14 ? Math.min(7, Math.floor(rows / 4)) : rows >= 8 ? 1 : 0;
  const above = screen.above?.(view, place, item, columns, aboveRows, look).slice(0, aboveRows) ?? [];
  return listBody(view, list, place, above, columns, rows, look);
}

/** Bodies that were drawn already: the key that follows asks for them again. */
const drawn = new WeakMap<AppState, { readonly shown: Shown; readonly body: Body }>();

const isSameView = (a: Shown, b: Shown) =>
  a.whole === b.whole &&
  a.size.columns === b.size.columns &&
  a.size.rows === b.size.rows &&
  a.isReader === b.isReader &&
  a.isHurried === b.isHurried;

/** The body of the screen that is seen. */
export function bodyOf(shown: Shown): Body {
  const held = drawn.get(shown.state);
  if (held && isSameView(held.shown, shown)) return held.body;
  const body = freshBody(shown);
  drawn.set(shown.state, { shown, body });
  return body;
}

/** How many names of screens the header tells, the most first, with how much room between them. */
const headers = [
  { count: destinations.length, gap: 2 },
  { count: 9, gap: 2 },
  { count: 5, gap: 2 },
  { count: 5, gap: 1 },
] as const;

/** The name of the program, and the screens with their keys where there is room for them. */
function headerLine({ state, size: { columns } }: Shown): Line {
  const place = seen(state);
  const day: Line = [span(`as of ${wordDay(state.day, { short: columns < columnsForLongDay })} `, "ink", true)];
  const name = span(" Tumen", "river", true);
  const at = destinations.findIndex((one) => one.name === place.screen);
  const title: Line = [name, span(`  ${titleOf(place)}`, "ink", true)];
  for (const { count, gap } of headers) {
    const tabs = destinations.slice(0, count).flatMap(({ key, title: words }, index): Line => {
      const isCurrent = index === at;
      return [span(`${" ".repeat(gap)}${key} `, "soft"), span(words, isCurrent ? "river" : "soft", isCurrent)];
    });
    const isNamed = at >= 0 && at < count;
    const line = [...(isNamed ? [name] : title), span(isNamed ? "" : " "), ...tabs];
    if (widthOf(line) + widthOf(day) < columns) return spread(line, day, columns);
  }
  return spread(title, day, columns);
}

/** Every line of the screen, for a terminal of a size. */
export function frameLines(shown: Shown): readonly Line[] {
  const { weeks, view, state, size } = shown;
  const { columns, rows } = size;
  const body = bodyOf(shown);
  const rule: Line = [span("─".repeat(columns), "soft")];
  const strip = rows < rowsForStrip ? [] : [weekStrip(weeks, state.day, columns)];
  const room = bodyRows(shown);
  const blank = Array.from({ length: Math.max(0, room - body.lines.length) }, (): Line => []);
  return [headerLine(shown), ...strip, rule, ...body.lines.slice(0, room), ...blank, rule, ...footerLines(view, state, body, columns)];
}

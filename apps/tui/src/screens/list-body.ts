import type { Ledger } from "@tumen/core/query";
import { clip, filled, type Line, span, wrap } from "../text/lines.js";
import type { Place } from "./app-state.js";
import { type Body, plainBody } from "./body.js";
import type { Item, Rows } from "./item.js";
import type { Look } from "./look.js";
import { rowOf } from "./record-rows.js";
import { glanceLines, setRecord } from "./record-text.js";

/** From so many columns the record stands beside the list. */
export const besideColumns = 120;

/** From so many rows it stands below, where there is no room beside. */
const rowsForBelow = 30;

/** The widest lines of a record that are pleasant to read, in columns. */
const widestDetail = 100;

/** The first row that is shown of a list: the one remembered, moved no further than it takes to show the chosen one. */
export const topFor = (top: number, chosen: number, rows: number, total: number): number =>
  Math.max(0, Math.min(Math.max(Math.min(top, chosen), chosen - rows + 1), total - rows));

function listLines(view: Ledger, items: readonly Item[], at: number, isActive: boolean, width: number): Line[] {
  return items.map((item, row): Line => {
    const isChosen = row === at;
    const line = clip(rowOf(view, item, width - 2), width - 2);
    const mark = span(isChosen ? "› " : "  ", isActive ? "river" : "soft", true);
    return [mark, ...(isChosen ? line.map((one) => ({ ...one, bold: true })) : line)];
  });
}

interface Detail {
  readonly lines: readonly Line[];
  readonly scroll: number;
  readonly mostScroll: number;
}

function detailOf(view: Ledger, item: Item | undefined, place: Place, width: number, rows: number, look: Look): Detail {
  const textWidth = Math.min(width, widestDetail);
  if (item && look.isGlance) return { lines: glanceLines(view, item, textWidth).slice(0, rows), scroll: 0, mostScroll: 0 };
  const all = item ? setRecord(view, item, textWidth, look).lines : [];
  const mostScroll = Math.max(0, all.length - rows);
  const scroll = Math.min(place.scroll === "trace" ? 0 : place.scroll, mostScroll);
  const lines = all.slice(scroll, scroll + rows).map((line) => clip(line, width));
  // What does not fit is told of, so that nobody takes the part for the whole.
  const rest = all.length - scroll - rows;
  return { lines: rest > 0 && rows > 1 ? [...lines.slice(0, -1), [span(`… ${rest + 1} more lines`, "soft")]] : lines, scroll, mostScroll };
}

const column = (rows: number, lines: readonly Line[]): Line[] => Array.from({ length: rows }, (_, row) => lines[row] ?? []);

/** A list, of which only the rows that are seen are made, and the chosen record beside it or below it where there is room. */
export function listBody(
  view: Ledger,
  rowsOfList: Rows,
  place: Place,
  above: readonly Line[],
  columns: number,
  rows: number,
  look: Look,
): Body {
  const { total, problem } = rowsOfList;
  const isBeside = columns >= besideColumns;
  const room = Math.max(1, rows - above.length);
  const isBelow = !isBeside && room >= rowsForBelow - 8 && rows >= rowsForBelow;
  const listRows = isBelow ? Math.ceil(room / 2) : room;
  const chosen = Math.max(0, Math.min(place.chosen, total - 1));
  const top = topFor(place.top, chosen, listRows, total);
  const items = rowsOfList.slice(top, Math.min(total, top + listRows));
  const item = items[chosen - top];
  const listWidth = isBeside ? Math.floor(columns * 0.52) : columns;
  const list =
    total === 0
      ? wrap([span(problem ?? "Nothing here matches.", "soft")], columns - 2).map((line): Line => [span(" "), ...line])
      : listLines(view, items, chosen - top, place.pane === "list", listWidth);
  const detailWidth = isBeside ? columns - listWidth - 3 : columns - 2;
  const detailRows = isBeside ? room : room - listRows - 1;
  const detail = isBeside || isBelow ? detailOf(view, item, place, detailWidth, detailRows, look) : undefined;
  const bar = span("│ ", place.pane === "detail" ? "river" : "soft", place.pane === "detail");
  const beside = (): Line[] => column(room, list).map((line, row) => [...filled(line, listWidth), bar, ...(detail?.lines[row] ?? [])]);
  const rule: Line = [span("─".repeat(columns), place.pane === "detail" ? "river" : "soft")];
  const below = (): Line[] => [...column(listRows, list), rule, ...(detail?.lines ?? []).map((line): Line => [span(" "), ...line])];
  return {
    ...plainBody,
    lines: [...above.map((line) => clip(line, columns)), ...(total === 0 ? list : isBeside ? beside() : isBelow ? below() : list)].slice(
      0,
      rows,
    ),
    position: total === 0 ? "0/0" : `${chosen + 1}/${total}`,
    rows: listRows,
    total,
    scroll: detail?.scroll ?? 0,
    mostScroll: detail?.mostScroll ?? 0,
    hasDetail: detail !== undefined,
    ...(item ? { item } : {}),
  };
}

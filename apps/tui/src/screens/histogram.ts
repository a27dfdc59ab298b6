import { type Day, type Ledger, startOfMonth, startOfWeek, type TimelineBucket, wordCount, wordDay } from "@tumen/core/query";
import { type Line, span, spread } from "../text/lines.js";
import { remembered } from "./memo.js";

const eighths = ["", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

const bucketsOf = remembered(
  (view: Ledger, by: "month" | "week"): readonly TimelineBucket[] => view.timeline({ by }),
  (by) => by,
);

/** Claims by month or week as bars of so many rows, with the stretch of the chosen record marked under them. */
export function histogram(view: Ledger, by: "month" | "week", chosen: Day | undefined, width: number, rows: number): Line[] {
  const buckets = bucketsOf(view, by);
  if (buckets.length === 0) return [];
  const bar = Math.max(1, Math.min(4, Math.floor(width / buckets.length)));
  const room = Math.max(1, Math.floor(width / bar));
  const start = chosen === undefined ? undefined : by === "month" ? startOfMonth(chosen) : startOfWeek(chosen);
  const at =
    start === undefined
      ? buckets.length - 1
      : Math.max(
          0,
          buckets.findLastIndex((bucket) => bucket.start <= start),
        );
  const from = Math.max(0, Math.min(buckets.length - room, at - Math.floor((room * 3) / 4)));
  const shown = buckets.slice(from, from + room);
  const most = Math.max(1, ...shown.map(({ claims }) => claims.length));
  const heights = shown.map(({ claims }) => (claims.length === 0 ? 0 : Math.max(1, Math.round((claims.length / most) * rows * 8))));
  const drawn = Array.from({ length: rows }, (_, row): Line => {
    const below = (rows - 1 - row) * 8;
    const signs = heights.map((height) => (eighths[Math.max(0, Math.min(8, height - below))] || " ").repeat(bar));
    const mark = at - from;
    return [
      span(signs.slice(0, mark).join(""), "river"),
      span(signs[mark] ?? "", "ink", true),
      span(signs.slice(mark + 1).join(""), "river"),
    ];
  });
  const [first, last, current] = [shown[0], shown.at(-1), buckets[at]];
  const words = current
    ? `${by === "month" ? wordDay(current.start).replace(/^\d+ /, "") : `week of ${wordDay(current.start, { short: true })}`}: ${wordCount(current.claims.length, "claim")}, ${wordCount(current.events.length, "event")}`
    : "";
  const ends = `${first ? wordDay(first.start, { short: true }) : ""} to ${last ? wordDay(last.start, { short: true }) : ""}, by ${by}`;
  return [...drawn, spread([span(words, "ink", true)], [span(ends, "soft")], width)];
}

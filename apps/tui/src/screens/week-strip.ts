import { startOfWeek } from "@tumen/core/query";
import type { Line } from "../text/lines.js";
import type { Week } from "./screen-ledger.js";

const heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** Claims per week as bars, as many weeks as fit, with the day's week marked; later weeks are drawn softly. */
export function weekStrip(weeks: readonly Week[], day: string, width: number): Line {
  const at = weeks.findLastIndex(({ start }) => start <= startOfWeek(day));
  const room = Math.max(1, width - 1);
  // The day stands three quarters along where there is enough before it.
  const from = Math.max(0, Math.min(weeks.length - room, at - Math.floor((room * 3) / 4)));
  const shown = weeks.slice(from, from + room);
  const most = Math.max(1, ...shown.map(({ claims }) => claims));
  const bar = (count: number) =>
    count === 0 ? " " : (heights[Math.min(heights.length - 1, Math.floor((count / most) * heights.length))] ?? "█");
  const bars = (list: typeof shown) => list.map(({ claims }) => bar(claims)).join("");
  const split = Math.max(0, at - from + 1);
  return [
    { text: bars(shown.slice(0, split)), tone: "river" },
    { text: "│", tone: "ink", bold: true },
    { text: bars(shown.slice(split)), tone: "soft" },
  ];
}

import { type TimelineBucket, type TimelineOptions, wordCount, wordDate, wordDay } from "@tumen/core/query";
import { type Answer, rowTexts } from "../output/answer.js";
import { tableLines } from "../output/table.js";
import { span } from "../text/lines.js";
import type { Request } from "./request.js";

/** The rest of a bar's last column, in eighths. */
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar of so many columns out of most, to an eighth of a column; what is not nothing is seen. */
export function bar(count: number, most: number, columns: number): string {
  if (count === 0 || most === 0) return "";
  const parts = Math.max(1, Math.round((count / most) * columns * 8));
  return "█".repeat(Math.floor(parts / 8)) + eighths[parts % 8];
}

type By = NonNullable<TimelineOptions["by"]>;

function startWords(start: string, by: By): string {
  if (by === "month") return wordDate({ edtf: start.slice(0, 7), earliest: start, latest: monthEnd(start) }, { short: true });
  return wordDay(start, { short: true });
}

const monthEnd = (start: string) => new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0)).toISOString().slice(0, 10);

const widestBar = 60;

/** Claims and events on a time axis. */
export function answer({ asked, view, operand }: Request): Answer {
  const by = (asked.by ?? "month") as By;
  const all = view.timeline({ by, claims: view.find(operand) });
  const buckets = asked.limit === undefined ? all : all.slice(Math.max(0, all.length - asked.limit));
  const most = Math.max(0, ...buckets.map(({ claims }) => claims.length));
  const total = buckets.reduce((sum, { claims }) => sum + claims.length, 0);
  const row = ({ start, claims, events }: TimelineBucket) => ({ start, claims: claims.length, events: events.length });
  const ids = ({ start, claims, events }: TimelineBucket) => ({
    start,
    claims: claims.map(({ id }) => id),
    events: events.map(({ id }) => id),
  });
  return {
    ...(total > 0 ? {} : { none: `no claim meets the query ${operand}`.trim() }),
    lines: (columns) => [
      ...tableLines(
        [
          { title: by === "week" ? "Week of" : by === "month" ? "Month" : "Day", cell: ({ start }) => [span(startWords(start, by))] },
          { title: "Claims", cell: ({ claims }) => [span(String(claims.length))], isRight: true },
          { title: "Events", cell: ({ events }) => [span(events.length === 0 ? "" : String(events.length), "soft")], isRight: true },
          { title: "", cell: ({ claims }) => [span(bar(claims.length, most, Math.min(widestBar, columns - 32)), "river")] },
        ],
        buckets,
        columns,
      ),
      [],
      [span(`${wordCount(total, "claim")}, by the day they became public`, "soft")],
    ],
    texts: rowTexts({ query: operand, by, asOf: view.day, buckets: buckets.map(ids) }, () => buckets.map(row)),
  };
}

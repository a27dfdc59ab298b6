import { type FieldName, fieldNames, fields, type PageOptions, wordCount, wordDay } from "@tumen/core/query";
import { recordKinds } from "../answers/find-record.js";
import { hint } from "../arguments.js";
import { type Answer, rowTexts } from "../output/answer.js";
import { tableLines } from "../output/table.js";
import { span } from "../text/lines.js";
import { UsageError } from "../usage-error.js";
import type { Request } from "./request.js";
import { bar } from "./timeline.js";

type Facet = NonNullable<PageOptions["facets"]>[number];

/** Fields that hold values one can count, not ranges. */
export const countable: readonly FieldName[] = fieldNames.filter(
  (name) => !["numbers", "days"].includes(fields[name].values.kind) || name === "significance",
);

function facetOf(text: string): Facet & FieldName {
  const field = countable.find((name) => name === text);
  if (field === undefined) throw new UsageError(`--by is "${text}": ${hint(text, countable)}`);
  return field as Facet;
}

/** Records of each kind, and the days they cover. */
function recordCounts({ view }: Request): Answer {
  const counts = recordKinds.map((kind) => ({ kind, records: view.all(kind).length }));
  const days = view.days();
  const [first] = days;
  const last = days.at(-1);
  const documents = view.query("", { limit: 0 }).total;
  return {
    ...(documents > 0 ? {} : { none: `the ledger holds no claim that was public on ${view.day}` }),
    lines: (columns) => [
      ...tableLines(
        [
          { title: "Kind", cell: ({ kind }) => [span(kind)] },
          { title: "Records", cell: ({ records }) => [span(records.toLocaleString("en-GB"))], isRight: true },
        ],
        counts,
        columns,
      ),
      [],
      [
        span(
          first === undefined || last === undefined
            ? ""
            : `Claims became public from ${wordDay(first)} to ${wordDay(last)}, on ${wordCount(days.length, "day")}.`,
          "soft",
        ),
      ],
    ],
    texts: rowTexts(
      { asOf: view.day, first, last, days: days.length, records: Object.fromEntries(counts.map(({ kind, records }) => [kind, records])) },
      () => counts,
    ),
  };
}

const widestBar = 40;

/** Claims of a query by the values of a field. */
function fieldCounts({ asked, view, operand }: Request, field: Facet): Answer {
  const { total, facets, query } = view.query(operand, { limit: 0, facets: [field] });
  const all = facets[field] ?? [];
  const counts = all.slice(0, asked.limit);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return {
    ...(counts.length > 0 ? {} : { none: `no claim of ${wordCount(total, "claim")} has a ${field}` }),
    lines: (columns) => [
      ...tableLines(
        [
          { title: field, cell: ({ value }) => [span(value, "river")], isFlexible: true },
          { title: "Claims", cell: ({ count }) => [span(count.toLocaleString("en-GB"))], isRight: true },
          { title: "", cell: ({ count }) => [span(bar(count, most, Math.min(widestBar, Math.floor(columns / 3))), "river")] },
        ],
        counts,
        columns,
      ),
      [],
      [
        span(
          `${wordCount(total, "claim")}; ${wordCount(all.length, "value")} of ${field}${counts.length < all.length ? `, ${counts.length} shown` : ""}`,
          "soft",
        ),
      ],
    ],
    texts: rowTexts({ query, asOf: view.day, by: field, total, values: counts }, () =>
      counts.map(({ value, count }) => ({ [field]: value, claims: count })),
    ),
  };
}

/** Counts of the ledger, or of a query. */
export function answer(request: Request): Answer {
  const { by } = request.asked;
  if (by !== undefined) return fieldCounts(request, facetOf(by));
  return request.operand === "" ? recordCounts(request) : fieldCounts(request, "topic");
}

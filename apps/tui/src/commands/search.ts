import { claimantGroup, type Ledger, type RecordKind, type SearchHit, shortName } from "@tumen/core/query";
import { isRecordKind, recordKinds } from "../answers/find-record.js";
import { titleOf } from "../answers/record-title.js";
import { hint } from "../arguments.js";
import { type Answer, rowTexts } from "../output/answer.js";
import { tableLines } from "../output/table.js";
import { type Span, span } from "../text/lines.js";
import { UsageError } from "../usage-error.js";
import type { Request } from "./request.js";

/** The kinds that --kind names. */
export function kindsOf(kinds: readonly string[] | undefined): readonly RecordKind[] | undefined {
  return kinds?.map((kind) => {
    if (!isRecordKind(kind)) throw new UsageError(`--kind is "${kind}": ${hint(kind, recordKinds)}`);
    return kind;
  });
}

function titleSpans(view: Ledger, { kind, record }: SearchHit): Span[] {
  const text = titleOf({ kind, record } as SearchHit).title;
  if (kind !== "actor") return [span(text)];
  const short = shortName(record);
  return [span(text, claimantGroup(view, record), true), ...(short === text ? [] : [span(` (${short})`, "soft")])];
}

/** Records of any kind that a text finds. */
export function answer({ asked, view, operand }: Request): Answer {
  const kinds = kindsOf(asked.kinds);
  const { limit = 20, offset = 0 } = asked;
  const hits = view.search(operand, { limit, offset, ...(kinds ? { kinds } : {}) });
  const meant = hits.length === 0 ? view.didYouMean(operand) : undefined;
  const whole = hits.map(({ kind, record, score, matches }) => ({
    kind,
    id: record.id,
    ...titleOf({ kind, record } as SearchHit),
    score,
    matches,
    record,
  }));
  return {
    ...(hits.length > 0 ? {} : { none: `nothing is found by "${operand}"${meant === undefined ? "" : `: did you mean ${meant}?`}` }),
    lines: (columns) =>
      tableLines(
        [
          { title: "Kind", cell: ({ kind }) => [span(kind, "soft")] },
          { title: "Date", cell: (hit) => [span(titleOf(hit).date ?? "")] },
          { title: "Name or text", cell: (hit) => titleSpans(view, hit), isFlexible: true },
        ],
        hits,
        columns,
        { under: ({ record }) => [span(record.id, "river")] },
      ),
    texts: rowTexts({ text: operand, asOf: view.day, offset, hits: whole }, () =>
      whole.map(({ kind, id, title, date, score }) => ({ kind, id, title, date, score })),
    ),
  };
}

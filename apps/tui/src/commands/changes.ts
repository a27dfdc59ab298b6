import {
  addDays,
  type Claim,
  claimantGroup,
  isWithoutChange,
  type Ledger,
  shortName,
  stanceLabels,
  wordCount,
  wordDate,
  wordDay,
} from "@tumen/core/query";
import { type ChangeEntry, changeEntries } from "../answers/change-entries.js";
import { type Answer, type Row, rowTexts } from "../output/answer.js";
import { headingLine, tableLines } from "../output/table.js";
import { type Line, span, wrap } from "../text/lines.js";
import { UsageError } from "../usage-error.js";
import { claimTable } from "./claim-table.js";
import type { Request } from "./request.js";

const week = 7;

const rowOf = ({ change, id, date, text, replaces, documents }: ChangeEntry): Row => ({
  change,
  id,
  date,
  text,
  replaces,
  addresses: documents.flatMap(({ url }) => url ?? []),
});

type Changes = ReturnType<Ledger["changes"]>;

function positionLines(view: Ledger, { positions }: Changes, columns: number): Line[] {
  return positions.flatMap(({ actor, question, before, after, isAcknowledgement, claims }) => {
    const now = isAcknowledgement ? "acknowledges" : stanceLabels[after];
    const was = before === undefined ? "no answer before" : `${stanceLabels[before]} before`;
    const spans = [
      span(`${shortName(actor)} `, claimantGroup(view, actor), true),
      span(now, after === "denies" ? "denial" : "river", true),
      span(` (${was}): ${question.text} `),
      span(claims[0]?.id ?? "", "river"),
    ];
    return wrap(spans, columns, "  ");
  });
}

const section = (title: string, count: number, shown: number, lines: readonly Line[]): Line[] =>
  count === 0 ? [] : [[], headingLine(shown < count ? `${title} (${shown} of ${count})` : title), ...lines];

function linesOf(view: Ledger, changes: Changes, limit: number, columns: number): Line[] {
  const { from, to, positions, revisions, corrected, events, claims, documents } = changes;
  const table = (title: string, list: readonly Claim[]) =>
    section(title, list.length, Math.min(limit, list.length), claimTable(view, list.slice(0, limit), columns));
  const shown = { events: events.slice(0, limit), documents: documents.slice(0, limit) };
  return [
    [span(`What became public after ${wordDay(from)} and up to ${wordDay(to)}`, "ink", true)],
    ...section("Positions", positions.length, positions.length, positionLines(view, changes, columns)),
    ...table(
      "Figures replaced",
      revisions.map(({ claim }) => claim),
    ),
    ...table("Corrected by others", corrected),
    ...section(
      "Events",
      events.length,
      shown.events.length,
      tableLines(
        [
          { title: "Date", cell: ({ date }) => [span(wordDate(date, { short: true }))] },
          { title: "Event", cell: ({ title }) => [span(title)], isFlexible: true },
        ],
        shown.events,
        columns,
        { under: ({ id }) => [span(id, "river")] },
      ),
    ),
    ...table("Claims", claims),
    ...section(
      "Further documents of earlier claims",
      documents.length,
      shown.documents.length,
      shown.documents.flatMap(({ claim, sources }) =>
        wrap(
          [
            span(claim.id, "river"),
            span(` · ${wordCount(sources.length, "document")}: ${sources.map(({ publisher }) => publisher).join(", ")}`, "soft"),
          ],
          columns,
          "  ",
        ),
      ),
    ),
  ];
}

/** What became public between two days. */
export function answer({ asked, ledger, day }: Request): Answer {
  const to = asked.to ?? day;
  const from = asked.from ?? addDays(to, -week);
  if (to < from) throw new UsageError(`the days are turned round: expected the earlier one first, found --from ${from} and --to ${to}`);
  const { limit = Number.POSITIVE_INFINITY } = asked;
  const changes = ledger.changes({ from, to });
  const entries = changeEntries(ledger, from, to);
  // At most so many of each kind, as the table shows them.
  const shown = entries.filter((entry, index) => entries.slice(0, index).filter(({ change }) => change === entry.change).length < limit);
  return {
    ...(isWithoutChange(changes) ? { none: `nothing became public after ${from} and up to ${to}` } : {}),
    lines: (columns) => linesOf(ledger.asOf(to), changes, limit, columns),
    texts: rowTexts({ from, to, changes: shown }, () => shown.map(rowOf)),
  };
}

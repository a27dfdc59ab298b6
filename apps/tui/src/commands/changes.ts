import { addDays, type Claim, type Ledger, shortName, stanceLabels, wordCount, wordDate, wordDay } from "@tumen/core";
import { type ChangesAnswer, changesAnswer } from "../answers/changes-answer.js";
import type { CitedClaim } from "../answers/cited-claim.js";
import { type Answer, type Row, rowTexts } from "../output/answer.js";
import { headingLine, tableLines } from "../output/table.js";
import { type Line, span, wrap } from "../text/lines.js";
import { UsageError } from "../usage-error.js";
import { claimTable } from "./claim-table.js";
import type { Request } from "./request.js";

const week = 7;

const addressesOf = (claims: readonly CitedClaim[]) => claims.flatMap(({ documents }) => documents.flatMap(({ url }) => url ?? []));

function rowsOf({ positions, revisions, corrected, claims, events, documents }: ChangesAnswer): readonly Row[] {
  const claimRow = (change: string) => (claim: CitedClaim) => ({
    change,
    id: claim.id,
    date: claim.said ?? claim.public,
    text: claim.statement,
    addresses: addressesOf([claim]),
  });
  return [
    ...positions.map(({ question, actor, before, after, isAcknowledgement, claims: by }) => ({
      change: isAcknowledgement ? "acknowledgement" : "position",
      id: by[0]?.id,
      date: by[0]?.said,
      text: `${actor.name}: ${question}, ${before ?? "no answer"} before, ${after} now`,
      addresses: addressesOf(by),
    })),
    ...revisions.map(({ claim, earlier }) => ({ ...claimRow("revision")(claim), replaces: earlier.map(({ id }) => id) })),
    ...corrected.map(claimRow("correction")),
    ...claims.map(claimRow("claim")),
    ...events.map(({ id, date, title }) => ({ change: "event", id, date, text: title, addresses: [] })),
    ...documents.map(({ claim, documents: further }) => ({
      change: "document",
      id: claim,
      text: further.map(({ publisher, title }) => `${publisher}: ${title}`).join("; "),
      addresses: further.flatMap(({ url }) => url ?? []),
    })),
  ];
}

type Changes = ReturnType<Ledger["changes"]>;

function positionLines({ positions }: Changes, columns: number): Line[] {
  return positions.flatMap(({ actor, question, before, after, isAcknowledgement, claims }) => {
    const now = isAcknowledgement ? "acknowledges" : stanceLabels[after];
    const was = before === undefined ? "no answer before" : `${stanceLabels[before]} before`;
    const spans = [
      span(`${shortName(actor)} `, "ink", true),
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
  const { from, to, positions, revisions, corrected, claims, events, documents } = changes;
  const table = (title: string, list: readonly Claim[]) =>
    section(title, list.length, Math.min(limit, list.length), claimTable(view, list.slice(0, limit), columns));
  const shown = { events: events.slice(0, limit), documents: documents.slice(0, limit) };
  return [
    [span(`What became public after ${wordDay(from)} and up to ${wordDay(to)}`, "ink", true)],
    ...section("Positions", positions.length, positions.length, positionLines(changes, columns)),
    ...table(
      "Figures replaced",
      revisions.map(({ claim }) => claim),
    ),
    ...table("Corrected by others", corrected),
    ...table("Claims", claims),
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
  const whole = changesAnswer(ledger, from, to);
  const rows = () => rowsOf(whole);
  const { limit = Number.POSITIVE_INFINITY } = asked;
  const cut = {
    ...whole,
    claims: whole.claims.slice(0, limit),
    events: whole.events.slice(0, limit),
    documents: whole.documents.slice(0, limit),
    revisions: whole.revisions.slice(0, limit),
    corrected: whole.corrected.slice(0, limit),
  };
  return {
    ...(rows().length > 0 ? {} : { none: `nothing became public after ${from} and up to ${to}` }),
    lines: (columns) => linesOf(ledger.asOf(to), ledger.changes({ from, to }), limit, columns),
    texts: rowTexts(cut, () => rowsOf(cut)),
  };
}

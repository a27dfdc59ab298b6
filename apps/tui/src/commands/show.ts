import { exportAs, provenanceOf, rowsAsMarkdown, traceAnswer } from "@tumen/core/export";
import {
  byAggregatorsAlone,
  capitalise,
  claimsQuery,
  type Ledger,
  type RecordKind,
  type Related,
  relatedLabels,
  wordCount,
} from "@tumen/core/query";
import { type Fact, factsOf } from "../answers/facts.js";
import { findRecord } from "../answers/find-record.js";
import { titleOf } from "../answers/record-title.js";
import type { Answer } from "../output/answer.js";
import { jsonText } from "../output/json.js";
import { headingLine, tableLines } from "../output/table.js";
import { setClaim } from "../screens/claim-lines.js";
import { type Line, span, wrap } from "../text/lines.js";
import type { Request } from "./request.js";
import { kindsOf } from "./search.js";

const factLines = (facts: readonly Fact[], columns: number): Line[] => {
  const widest = Math.max(...facts.map(([what]) => what.length)) + 2;
  return facts.flatMap(([what, words]) => {
    const [first = [], ...rest] = wrap([span(words)], Math.max(20, columns - widest));
    return [[span(what.padEnd(widest), "soft"), ...first], ...rest.map((line): Line => [span(" ".repeat(widest)), ...line])];
  });
};

/** What a reader may want next, with its reason. */
function relatedTable(view: Ledger, related: readonly Related[], columns: number): Line[] {
  const alone = (one: Related) => (one.kind === "claim" && view.isCarriedByAggregatorsAlone(one.record) ? ` · ${byAggregatorsAlone}` : "");
  return tableLines(
    [
      { title: "Why", cell: ({ reason }) => [span(relatedLabels[reason], "soft")] },
      { title: "Date", cell: (one) => [span(titleOf(one).date ?? "")] },
      { title: "What", cell: (one) => [span(titleOf(one).title)], isFlexible: true },
    ],
    related,
    columns,
    { under: (one) => [span(one.record.id, "river"), span(` · ${one.kind}`, "soft"), span(alone(one), "denial")] },
  );
}

const mostRelated = 12;

function claimAnswer(view: Ledger, id: string): Pick<Answer, "lines" | "texts"> {
  const claim = view.need("claim", id);
  const { documents, relays, corroboration } = traceAnswer(view, id);
  return {
    lines: (columns) => setClaim(view, id, columns).lines,
    texts: {
      json: () => jsonText({ kind: "claim", ...provenanceOf(view, claim), trace: { documents, relays }, corroboration }),
      markdown: () => exportAs("markdown", view, [claim]),
    },
  };
}

function recordAnswer(view: Ledger, kind: Exclude<RecordKind, "claim">, id: string): Pick<Answer, "lines" | "texts"> {
  const { title, facts } = factsOf(view, kind, id);
  const query = claimsQuery(kind, id);
  const claims = view.query(query, { limit: 0 }).total;
  const isRelated = kind !== "place" && kind !== "materiel" && kind !== "topic";
  const related = isRelated ? view.related(id, { kind, limit: mostRelated }) : [];
  return {
    lines: (columns) => [
      ...wrap([span(capitalise(title), "ink", true)], columns),
      ...factLines([...facts, ["claims", `${wordCount(claims, "claim")}: tumen claims ${query}`]], columns),
      ...(related.length > 0 ? [[], headingLine("Related"), ...relatedTable(view, related, columns)] : []),
    ],
    texts: {
      json: () =>
        jsonText({
          kind,
          asOf: view.day,
          record: view.need(kind, id),
          claims,
          query,
          related: related.map(({ reason, kind: other, record }) => ({
            reason,
            kind: other,
            id: record.id,
            ...titleOf({ kind: other, record } as Related),
          })),
        }),
      markdown: () => rowsAsMarkdown(facts.map(([what, words]) => ({ field: what, value: words }))),
    },
  };
}

/** A record of any kind. */
export function answer({ asked, ledger, view, operand }: Request): Answer {
  const { kind, id, also } = findRecord(ledger, view, operand, kindsOf(asked.kinds));
  const notes = [
    ...(id === operand ? [] : [`${operand} leads to ${id}`]),
    ...also.map((other) => `${id} is also the id of a ${other}: --kind ${other}`),
  ];
  return { ...(kind === "claim" ? claimAnswer(view, id) : recordAnswer(view, kind, id)), ...(notes.length > 0 ? { notes } : {}) };
}

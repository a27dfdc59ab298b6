import { type TraceAnswer, type TraceRelay, traceAnswer } from "@tumen/core/export";
import { findRecord } from "../answers/find-record.js";
import { type Answer, type Row, rowTexts } from "../output/answer.js";
import { setClaim } from "../screens/claim-lines.js";
import { span, wrap } from "../text/lines.js";
import type { Request } from "./request.js";

type Branch = Pick<TraceRelay, "documents" | "relays">;

/** One row for each document, with the actors the claim went through. */
const rowsBelow = ({ documents, relays }: Branch, claim: string, via: readonly string[]): Row[] => [
  ...documents.map(({ id, publisher, title, published, grade, locator, reportedAs, url }) => ({
    claim,
    via: via.join(" > "),
    source: id,
    publisher,
    title,
    published,
    grade,
    locator,
    reported_as: reportedAs,
    address: url,
  })),
  ...relays.flatMap((relay) => rowsBelow(relay, claim, [...via, relay.actor.id])),
];

const rowsOf = (trace: TraceAnswer): Row[] => rowsBelow(trace, trace.claim.id, []);

/** The way of a claim to its documents. */
export function answer({ ledger, view, operand }: Request): Answer {
  const { id } = findRecord(ledger, view, operand, ["claim"]);
  const whole = traceAnswer(view, id);
  return {
    lines: (columns) => {
      const { lines, traceAt } = setClaim(view, id, columns);
      return [...wrap([span(whole.claim.statement, "ink", true)], columns), [], ...lines.slice(traceAt)];
    },
    texts: rowTexts(whole, () => rowsOf(whole)),
    ...(id === operand ? {} : { notes: [`${operand} leads to ${id}`] }),
  };
}

import { claimantGroup, gradeLabels, type Ledger, type TraceNode, wordDate } from "@tumen/core";
import { type Line, span, wrap } from "../text/lines.js";
import { actorSpans } from "./actor-spans.js";

interface Limb {
  readonly first: string;
  readonly rest: string;
}

/** The branches of the tree: a corner for the last one. */
const limb = (index: number, count: number): Limb => (index === count - 1 ? { first: "└ ", rest: "  " } : { first: "├ ", rest: "│ " });

function documentLines({ source, citation }: TraceNode["documents"][number], width: number): Line[] {
  const day = source.published ? `, ${wordDate(source.published, { short: true })}` : "";
  const locator = citation.locator === undefined ? "" : `, ${citation.locator}`;
  const words = citation.reportedAs === undefined ? "" : `; in its words: ${citation.reportedAs}`;
  return [
    ...wrap([span(source.publisher, "ink", true), span(`: ${source.title}${day}${locator}`)], width),
    ...wrap([span(`${gradeLabels[source.grade]}${words}`, "soft")], width),
    ...(source.url === undefined ? [] : wrap([span(source.url, "river")], width)),
  ];
}

/** The tree from an actor over its relays to documents, as lines. */
function branches(view: Ledger, { documents, relays }: Omit<TraceNode, "actor">, width: number, before: string): Line[] {
  const count = documents.length + relays.length;
  const ofDocuments = documents.flatMap((document, index) => {
    const { first, rest } = limb(index, count);
    return documentLines(document, width - before.length - first.length).map(
      (line, row): Line => [span(before + (row === 0 ? first : rest), "soft"), ...line],
    );
  });
  const ofRelays = relays.flatMap((relay, index) => {
    const { first, rest } = limb(documents.length + index, count);
    const name = [span("through ", "soft"), span(relay.actor.names.en, claimantGroup(view, relay.actor), true)];
    const head = wrap(name, width - before.length - first.length).map(
      (line, row): Line => [span(before + (row === 0 ? first : rest), "soft"), ...line],
    );
    return [...head, ...branches(view, relay, width, before + rest)];
  });
  return [...ofDocuments, ...ofRelays];
}

/** A claim's trace as lines: who claims it, through whom it came, and the documents that carry it. */
export function traceLines(view: Ledger, id: string, width: number): Line[] {
  const trace = view.trace(id);
  return [[span("TRACE", "heading", true)], ...wrap(actorSpans(view, trace.claimants), width), ...branches(view, trace, width, "")];
}

import { documentTitle } from "@tumen/core/export";
import { claimantGroup, gradeLabels, type Ledger, type TraceNode, wordDate } from "@tumen/core/query";
import { type Line, span, wrap } from "../text/lines.js";
import { actorSpans } from "./actor-spans.js";
import { heading, joined, linked, type SetText, unlinked } from "./set-text.js";

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
    ...wrap([span(source.publisher, "ink", true), span(`: ${documentTitle(source)}${day}${locator}`)], width),
    ...wrap([span(`${gradeLabels[source.grade]}${words}`, "soft")], width),
    ...(source.url === undefined ? [] : wrap([span(source.url, "river")], width)),
  ];
}

/** Lines at the end of a limb. */
const behind = (before: string, { first, rest }: Limb, lines: readonly Line[]): Line[] =>
  lines.map((line, row): Line => [span(before + (row === 0 ? first : rest), "soft"), ...line]);

/** The tree from an actor over its relays to documents, each of which is a link. */
function branches(view: Ledger, { documents, relays }: Omit<TraceNode, "actor">, width: number, before: string): SetText {
  const count = documents.length + relays.length;
  const ofDocuments = documents.map((document, index) => {
    const at = limb(index, count);
    const lines = documentLines(document, width - before.length - at.first.length);
    return linked(behind(before, at, lines), { kind: "source", id: document.source.id });
  });
  const ofRelays = relays.map((relay, index) => {
    const at = limb(documents.length + index, count);
    const name = [span("through ", "soft"), span(relay.actor.names.en, claimantGroup(view, relay.actor), true)];
    const head = behind(before, at, wrap(name, width - before.length - at.first.length));
    return joined([unlinked(head), branches(view, relay, width, before + at.rest)]);
  });
  return joined([...ofDocuments, ...ofRelays]);
}

/** A claim's trace: who claims it, through whom it came, and the documents that carry it. */
export function setTrace(view: Ledger, id: string, width: number): SetText {
  const trace = view.trace(id);
  return joined([unlinked([heading("Trace"), ...wrap(actorSpans(view, trace.claimants), width)]), branches(view, trace, width, "")]);
}

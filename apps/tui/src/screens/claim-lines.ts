import {
  capitalise,
  countingLabels,
  evidenceLabels,
  gradeLabels,
  type Ledger,
  modalityLabels,
  proseName,
  shortName,
  stanceLabels,
  type TraceNode,
  wordCount,
  wordDate,
  wordDay,
  wordList,
  wordOrigins,
  wordQuantity,
} from "@tumen/core";
import { type Line, type Span, span, wrap } from "../text/lines.js";

const blank: Line = [];

const heading = (text: string): Line => [span(text.toUpperCase(), "heading", true)];

/** Who claims it, in which way, on which day, voiced by whom. */
function attribution(view: Ledger, id: string): Span[] {
  const { claim, claimants, speaker } = view.trace(id);
  const who = capitalise(wordList(claimants.map((actor) => proseName(actor, "first"))));
  const day = claim.said ? wordDate(claim.said) : `public ${wordDay(claim.public)}`;
  const voiced = speaker ? ` · voiced by ${proseName(speaker, "first")}` : "";
  return [span(who, "river", true), span(` ${modalityLabels[claim.modality]} · ${day}${voiced}`)];
}

function figures(view: Ledger, id: string, width: number): Line[] {
  const { claim } = view.trace(id);
  const numbers = claim.quantities.map((quantity) => {
    const question = view.record("question", quantity.question);
    const scope = quantity.scope === undefined ? "" : `; ${quantity.scope}`;
    const to = quantity.countedTo ? `; counted to ${wordDate(quantity.countedTo)}` : "";
    return [
      span(wordQuantity(quantity), "ink", true),
      span(` · ${question?.text ?? quantity.question} (${countingLabels[quantity.counts]}${scope}${to})`, "soft"),
    ];
  });
  const stances = claim.stances.map(({ question: asked, answer }) => {
    const question = view.record("question", asked);
    const proposition = question?.kind === "stance" ? question.proposition : asked;
    return [span(stanceLabels[answer], answer === "denies" ? "denial" : "river", true), span(` · ${proposition}`, "soft")];
  });
  return [...numbers, ...stances].flatMap((spans) => wrap(spans, width, "  "));
}

/** The tree from a claimant over relays to documents, as lines. */
function branch(node: Omit<TraceNode, "actor">, width: number, before: string): Line[] {
  const count = node.documents.length + node.relays.length;
  const limb = (index: number) => (index === count - 1 ? { first: "└ ", rest: "  " } : { first: "├ ", rest: "│ " });
  const documents = node.documents.flatMap(({ source, citation }, index) => {
    const { first, rest } = limb(index);
    const day = source.published ? `, ${wordDate(source.published, { short: true })}` : "";
    const words = citation.reportedAs === undefined ? "" : `; in its words: ${citation.reportedAs}`;
    const locator = citation.locator === undefined ? "" : `, ${citation.locator}`;
    const inner = width - before.length - 2;
    const lines = [
      ...wrap([span(source.publisher, "ink", true), span(`: ${source.title}${day}${locator}`)], inner),
      ...wrap([span(`${gradeLabels[source.grade]}${words}`, "soft")], inner),
      ...(source.url === undefined ? [] : wrap([span(source.url, "river")], inner)),
    ];
    return lines.map((line, row): Line => [span(before + (row === 0 ? first : rest), "soft"), ...line]);
  });
  const relays = node.relays.flatMap((relay, index) => {
    const { first, rest } = limb(node.documents.length + index);
    return [
      [span(before + first, "soft"), span("through ", "soft"), span(relay.actor.names.en, "ink", true)],
      ...branch(relay, width, before + rest),
    ];
  });
  return [...documents, ...relays];
}

/** A claim's trace as lines. */
export function traceLines(view: Ledger, id: string, width: number): Line[] {
  const trace = view.trace(id);
  return [heading("Trace"), [span(trace.claimants.map((actor) => shortName(actor)).join(", "), "ink", true)], ...branch(trace, width, "")];
}

function corroborationLines(view: Ledger, id: string, width: number): Line[] {
  const { origins, documents, dependent, unknownDependence } = view.corroboration(id);
  const names = origins.map(({ actor }) => actor.names.en).join(", ");
  const rests = [
    ...(dependent.length > 0 ? [`${wordCount(dependent.length, "claim")} take over another's word`] : []),
    ...(unknownDependence.length > 0 ? [`dependence unknown of ${wordCount(unknownDependence.length, "claim")}`] : []),
  ];
  const tail = rests.length > 0 ? ` · ${rests.join("; ")}` : "";
  return [
    heading("Corroboration of its finding"),
    ...wrap(
      [
        span(`${wordOrigins(origins.length)}, ${wordCount(documents, "document")}`, "ink", true),
        span(`${names === "" ? "" : ` · ${names}`}${tail}`),
      ],
      width,
    ),
  ];
}

function relationLines(view: Ledger, id: string, width: number): Line[] {
  const { claim } = view.trace(id);
  const relations = [
    ["revises", claim.revises],
    ["revised by", view.revisionsOf(claim).map((later) => later.id)],
    ["rests on", claim.restsOn],
    ["contradicts", claim.contradicts],
    ["confirms", claim.confirms],
    ["denies", claim.denies],
  ] as const;
  return relations.flatMap(([word, ids]) => ids.flatMap((other) => wrap([span(`${word} `, "soft"), span(other, "river")], width, "  ")));
}

/** Everything a claim says and rests on, as lines. */
export function claimLines(view: Ledger, id: string, width: number): Line[] {
  const { claim } = view.trace(id);
  const status = claim.status
    ? wrap([span(`${capitalise(claim.status.state)} on ${wordDate(claim.status.date)}: `, "denial", true), span(claim.status.note)], width)
    : [];
  const relations = relationLines(view, id, width);
  const numbers = figures(view, id, width);
  const quote = claim.quote
    ? wrap(
        [span(`“${claim.quote.text}”`), span(` (${view.record("actor", claim.quote.speaker)?.names.en ?? claim.quote.speaker})`, "soft")],
        width,
      )
    : [];
  return [
    ...wrap([span(claim.statement, "ink", true)], width),
    ...wrap(attribution(view, id), width),
    ...wrap([span(`Evidence as stated: ${claim.evidence.map((kind) => evidenceLabels[kind]).join(", ")} · ${claim.id}`, "soft")], width),
    ...status,
    ...(quote.length > 0 ? [blank, ...quote] : []),
    ...(numbers.length > 0 ? [blank, ...numbers] : []),
    blank,
    ...traceLines(view, id, width),
    blank,
    ...corroborationLines(view, id, width),
    ...(relations.length > 0 ? [blank, heading("Related claims"), ...relations] : []),
  ];
}

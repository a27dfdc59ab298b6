import {
  byAggregatorsAlone,
  type Claim,
  capitalise,
  claimantGroup,
  evidenceLabels,
  type Ledger,
  notCarriedYet,
  relationsOf,
  wordCount,
  wordDate,
  wordDay,
  wordOrigins,
  wordWhen,
} from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { correctionWords } from "../answers/correction-words.js";
import { type Line, type Span, span, wrap } from "../text/lines.js";
import { actorSpans, aggregatorSpans } from "./actor-spans.js";
import { figureLines } from "./figure-lines.js";
import { heading, linked, type SetText, section, spaced, unlinked } from "./set-text.js";
import { setTrace } from "./trace-lines.js";

const blank: Line = [];

/** Who says it, in which way and when, the names in their colours; the day on which it became public, where that is another. */
function attribution(view: Ledger, claim: Claim): Span[] {
  const words = en.attribution(claim, view).map((part, index) => {
    const text = index === 0 ? capitalise(part.text) : part.text;
    return part.kind === "actor" ? span(text, claimantGroup(view, view.need("actor", part.actor)), true) : span(text);
  });
  const since = claim.said?.latest === claim.public ? "." : `. Public from ${wordDay(claim.public)}.`;
  return [...words, span(since)];
}

function corroborationLines(view: Ledger, id: string, width: number): Line[] {
  const { origins, documents, dependent, unknownDependence } = view.corroboration(id);
  const names = actorSpans(
    view,
    origins.map(({ actor }) => actor),
  );
  const rests = [
    ...(dependent.length > 0 ? [`${wordCount(dependent.length, "claim")} take over another's word`] : []),
    ...(unknownDependence.length > 0 ? [`dependence unknown of ${wordCount(unknownDependence.length, "claim")}`] : []),
  ];
  const tail = rests.length > 0 ? ` · ${rests.join("; ")}` : "";
  const counts = span(`${wordOrigins(origins.length)}, ${wordCount(documents, "document")}`, "ink", true);
  return [
    heading("Corroboration of its finding"),
    ...wrap([counts, ...(names.length > 0 ? [span(" · "), ...names] : []), span(tail)], width),
  ];
}

/** What a claim does to others and they to it, each a link. */
function relationParts(view: Ledger, id: string, width: number): SetText[] {
  const { relation: own, relationFrom } = en.labels;
  return relationsOf(view, view.need("claim", id)).flatMap(({ relation, by, claims }) =>
    claims.map((other) => {
      const word = (by === "this" ? own : relationFrom)[relation];
      const words = [span(`${word} `, "soft"), span(other.id, "river"), ...aggregatorSpans(view, other)];
      return linked(wrap(words, width, "  "), { kind: "claim", id: other.id });
    }),
  );
}

/** What a claim says, before its trace. */
export function headLines(view: Ledger, id: string, width: number): Line[] {
  const claim = view.need("claim", id);
  const status = claim.status
    ? wrap([span(`${capitalise(claim.status.state)} on ${wordDate(claim.status.date)}: `, "denial", true), span(claim.status.note)], width)
    : [];
  const figures = figureLines(view, id, width);
  const quote = claim.quote
    ? wrap(
        [span(`“${claim.quote.text}”`), span(` (${view.record("actor", claim.quote.speaker)?.names.en ?? claim.quote.speaker})`, "soft")],
        width,
      )
    : [];
  return [
    ...wrap([span(claim.statement, "ink", true)], width),
    ...wrap(attribution(view, claim), width),
    ...wrap([span(`Evidence as stated: ${claim.evidence.map((kind) => evidenceLabels[kind]).join(", ")}`, "soft")], width),
    ...wrap([span(claim.id, "soft")], width),
    ...status,
    ...(view.isCarriedByAggregatorsAlone(claim) ? wrap([span(`${capitalise(byAggregatorsAlone)}.`, "denial")], width) : []),
    ...(claim.citations.length === 0 ? wrap([span(`${capitalise(notCarriedYet)}.`, "denial")], width) : []),
    ...view
      .corrections("claim", claim.id)
      .flatMap((one) => wrap([span(`Corrected ${wordWhen(one.date)}. `, "denial", true), span(correctionWords(view, one))], width)),
    ...(quote.length > 0 ? [blank, ...quote] : []),
    ...(figures.length > 0 ? [blank, ...figures] : []),
  ];
}

/** What a claim says was moved from one place to another. */
function routeLines(view: Ledger, id: string, width: number): Line[] {
  const { cargo, meansOfTransport } = en.labels;
  return view.need("claim", id).about.routes.flatMap(({ from, to, by, of }) => {
    const ends = [from, to].map((place) => view.need("place", place).names.en).join(" → ");
    return wrap(
      [span("movement ", "soft"), span(ends), span(`, ${cargo[of]}${by ? `, ${meansOfTransport[by]}` : ""}`, "soft")],
      width,
      "  ",
    );
  });
}

/** What a claim is about, each a link. */
function aboutParts(view: Ledger, id: string, width: number): SetText[] {
  const { about } = view.need("claim", id);
  const event = about.event === undefined ? undefined : view.record("event", about.event);
  const named = [
    ...about.actors.map((one) => ["actor", view.record("actor", one)] as const),
    ...about.places.map((one) => ["place", view.record("place", one)] as const),
    ...about.materiel.map((one) => ["materiel", view.record("materiel", one)] as const),
  ];
  return [
    ...(event ? [linked(wrap([span("event ", "soft"), span(event.title)], width, "  "), { kind: "event", id: event.id })] : []),
    ...named.flatMap(([kind, record]) => {
      if (!record) return [];
      const word = kind === "materiel" ? "weapon" : kind;
      const own = record.names.ko === undefined ? [] : [span(` ${record.names.ko}`, "soft")];
      return [linked(wrap([span(`${word} `, "soft"), span(record.names.en), ...own], width, "  "), { kind, id: record.id })];
    }),
    unlinked(routeLines(view, id, width)),
  ];
}

/** Everything a claim says and rests on. */
export function setClaim(view: Ledger, id: string, width: number): SetText {
  return spaced([
    unlinked(headLines(view, id, width)),
    section("About", aboutParts(view, id, width)),
    { ...setTrace(view, id, width), traceAt: 0 },
    unlinked(corroborationLines(view, id, width)),
    section("Related claims", relationParts(view, id, width)),
  ]);
}

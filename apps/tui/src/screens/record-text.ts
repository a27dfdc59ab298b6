import { documentTitle } from "@tumen/core/export";
import {
  claimFields,
  gradeLabels,
  type Ledger,
  type RecordKind,
  type RelatedReason,
  relatedLabels,
  routesAt,
  wordCount,
  wordDate,
} from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { factsOf } from "../answers/facts.js";
import { clip, type Line, span, wrap } from "../text/lines.js";
import { headLines, setClaim } from "./claim-lines.js";
import { documentsBehind } from "./documents-behind.js";
import type { Item } from "./item.js";
import type { Look } from "./look.js";
import { remembered } from "./memo.js";
import { setQuestion } from "./question-text.js";
import { rowOf } from "./record-rows.js";
import { joined, labelled, linked, type SetText, section, spaced, unlinked } from "./set-text.js";

/** What the fields mean by which the claims of a record are found. */
const meaningOf = {
  event: "about this event and its parts",
  claimant: "made in this name",
  via: "passed on",
  actor: "about this actor and those who speak for it",
  place: "about this place and what lies in it",
  materiel: "about this weapon or good",
  source: "in this document",
  question: "on this question",
  topic: "on this topic",
} as const;

const mostClaims = 5;

/** The newest claims of a record, by each of the ways in which it can have some, with a link to all of them. */
function claimParts(view: Ledger, kind: RecordKind, id: string, width: number): SetText[] {
  if (kind === "claim") return [];
  return claimFields[kind].flatMap((field) => {
    const query = `${field}:${id}`;
    const { claims, total } = view.query(`${query} sort:-said`, { limit: mostClaims });
    if (total === 0) return [];
    const shown = claims.map((claim) =>
      linked([clip(rowOf(view, { kind: "claim", id: claim.id }, width), width)], { kind: "claim", id: claim.id }),
    );
    const all = total > claims.length ? [linked([[span(`all ${wordCount(total, "claim")}: ${query}`, "river")]], { query })] : [];
    return [section(`${wordCount(total, "claim")} ${meaningOf[field]}`, [...shown, ...all])];
  });
}

/** What claims say was moved from a place and to it, each way a link to its claims. */
function routesPart(view: Ledger, kind: RecordKind, id: string, width: number): SetText {
  const { cargo, meansOfTransport } = en.labels;
  return section(
    "Movements from and to here",
    (kind === "place" ? routesAt(view, id) : []).map(({ from, to, by, of, query }) => {
      const words = [...of.map((one) => cargo[one]), ...by.map((one) => meansOfTransport[one])].join(", ");
      const line = [
        span(`${from.names.en} → ${to.names.en}`),
        span(` · ${words} · `, "soft"),
        span(wordCount(view.query(query, { limit: 0 }).total, "claim"), "river"),
      ];
      return linked([clip(line, width)], { query });
    }),
  );
}

/** Reasons that the lists of claims tell already. */
const toldElsewhere: ReadonlySet<RelatedReason> = new Set([
  "tells-of",
  "told-in",
  "claims",
  "claimed-by",
  "speaks-of",
  "carries",
  "answered-by",
]);

const relatedKinds: ReadonlySet<RecordKind> = new Set(["claim", "event", "actor", "source", "question"]);

/** What a reader may want next, with its reason. */
function relatedPart(view: Ledger, kind: RecordKind, id: string, width: number): SetText {
  if (!relatedKinds.has(kind)) return unlinked([]);
  const related = view
    .related(id, { kind: kind as "claim" | "event" | "actor" | "source" | "question", limit: 30 })
    .filter(({ reason }) => kind === "claim" || !toldElsewhere.has(reason));
  return section(
    "Related",
    related.map(({ kind: other, record, reason }) => {
      const item = { kind: other, id: record.id, note: relatedLabels[reason] };
      return linked([clip(rowOf(view, item, width), width)], { kind: other, id: record.id });
    }),
  );
}

/** What is left of the ways a question is told: its chart says them, or no one needs them here. */
const factsOfLists: ReadonlySet<string> = new Set(["kind", "answers", "address", "archived"]);

function factLines(view: Ledger, kind: Exclude<RecordKind, "claim">, id: string, width: number): { title: Line[]; facts: Line[] } {
  const { title, facts } = factsOf(view, kind, id);
  const shown = facts.filter(([what]) => !factsOfLists.has(what));
  const widest = Math.max(0, ...shown.map(([what]) => what.length)) + 2;
  return {
    title: wrap([span(title, "ink", true)], width),
    facts: shown.flatMap(([what, words]) => labelled(what, [span(words)], widest, width)),
  };
}

/** Addresses begin at the left edge and hold nothing but themselves, so that they can be selected with the mouse. */
function addressLines(view: Ledger, id: string, width: number): Line[] {
  const { url, archive } = view.need("source", id);
  const lines = [url, archive].flatMap((address) => (address === undefined ? [] : wrap([span(address, "river")], width)));
  if (lines.length === 0) return [[span("no address", "soft")]];
  return lines.map(([first = span(""), ...rest]): Line => [{ ...first, atEdge: true }, ...rest]);
}

function setOther(view: Ledger, kind: Exclude<RecordKind, "claim">, id: string, width: number, look: Look): SetText {
  const { title, facts } = factLines(view, kind, id, width);
  // Of a question its answers come first, then what exactly is asked.
  const answers = kind === "question" ? [setQuestion(view, id, width, look), unlinked(facts)] : [];
  return spaced([
    unlinked(kind === "question" ? title : [...title, ...facts]),
    ...answers,
    kind === "source" ? unlinked(addressLines(view, id, width)) : unlinked([]),
    routesPart(view, kind, id, width),
    ...claimParts(view, kind, id, width),
    relatedPart(view, kind, id, width),
  ]);
}

const notYetPublic = (width: number): SetText =>
  unlinked(wrap([span("This was not public on this day. Step to a later day with ], or go back.", "soft")], width));

/** Everything that is told of a record, as lines with links. */
export const setRecord = remembered(
  (view: Ledger, { kind, id }: Item, width: number, look: Look): SetText => {
    if (!view.record(kind, id)) return notYetPublic(width);
    if (kind === "claim") return spaced([setClaim(view, id, width), relatedPart(view, kind, id, width)]);
    return setOther(view, kind, id, width, look);
  },
  ({ kind, id }, width, look) => `${kind} ${id} ${width} ${JSON.stringify(look)}`,
);

/** The beginning of what is told of a record: what takes no time, for whoever is on the way to another. */
export function glanceLines(view: Ledger, { kind, id }: Item, width: number): readonly Line[] {
  if (!view.record(kind, id)) return notYetPublic(width).lines;
  if (kind === "claim") return headLines(view, id, width);
  const { title, facts } = factLines(view, kind, id, width);
  return kind === "question" ? title : [...title, ...facts];
}

/** The documents behind claims, each once and each a link, with its address. */
export function setDocuments(view: Ledger, claims: readonly string[], width: number): SetText {
  const documents = documentsBehind(view, claims);
  if (documents.length === 0) return unlinked(wrap([span("No document behind this was public on this day.", "soft")], width));
  const languages = new Intl.DisplayNames(["en"], { type: "language" });
  return spaced(
    documents.map((source) => {
      const day = source.published ? `, ${wordDate(source.published, { short: true })}` : "";
      const title = wrap([span(source.publisher, "ink", true), span(`: ${documentTitle(source)}${day}`)], width);
      const grade = wrap([span(`${gradeLabels[source.grade]}; in ${languages.of(source.language) ?? source.language}`, "soft")], width);
      return joined([linked(title, { kind: "source", id: source.id }), unlinked([...grade, ...addressLines(view, source.id, width)])]);
    }),
  );
}

import { type Claim, claimantGroup, type Ledger, type RecordKind, wordDate, wordDay, wordQuantity, wordSaid } from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { filled, type Line, type Span, span } from "../text/lines.js";
import { claimantSpans } from "./actor-spans.js";
import { figureMark } from "./figure-lines.js";
import type { Item } from "./item.js";

/** From so many columns a date is given in words. */
const widthForWords = 90;

/** What a kind of record is called in lists that hold several kinds. */
export const kindLabels: Readonly<Record<RecordKind, string>> = {
  claim: "claim",
  event: "event",
  actor: "actor",
  place: "place",
  materiel: "weapon",
  question: "question",
  topic: "topic",
  source: "source",
};

/** A cell: its spans at so many columns, and a blank after it. */
const cell = (spans: readonly Span[], width: number): Line => [...filled(spans, width - 1), { text: " " }];

/** A date, with a blank after it: in words where there is room, and in signs elsewhere, "~27 Dec 2024" and "14–15 Dec 2024". */
function dayCell(words: string, width: number): Line {
  if (width >= widthForWords) return cell([span(words, "soft")], 18);
  return cell([span(words.replace(/^about /, "~").replace(" to ", "–"), "soft")], 16);
}

/** A share of the width, between a least and a most. */
const share = (width: number, part: number, least: number, most: number) => Math.min(most, Math.max(least, Math.floor(width * part)));

/** A figure as a mark and words; of several, the first. */
function figureSpans({ quantities: [figure] }: Claim): Span[] {
  if (!figure) return [];
  return [span(`${figureMark(figure)} `, "river"), span(`${wordQuantity(figure)} `, "ink", true), span("· ", "soft")];
}

type RowReader = (view: Ledger, id: string, width: number) => Line;

const { labels } = en;

const rows: { readonly [K in RecordKind]: RowReader } = {
  claim: (view, id, width) => {
    const claim = view.need("claim", id);
    return [
      ...dayCell(wordSaid(claim, { short: true }), width),
      ...cell(claimantSpans(view, claim), share(width, 0.22, 12, 24)),
      ...figureSpans(claim),
      span(claim.statement),
    ];
  },
  event: (view, id, width) => {
    const { date, title, type } = view.need("event", id);
    return [
      ...dayCell(wordDate(date, { short: true }), width),
      ...cell([span(labels.eventType[type], "river")], share(width, 0.2, 12, 18)),
      span(title),
    ];
  },
  actor: (view, id, width) => {
    const actor = view.need("actor", id);
    const { names, short, kind } = actor;
    return [
      ...cell([span(labels.actorKind[kind], "soft")], 11),
      ...cell([span(names.en, claimantGroup(view, actor), true)], share(width, 0.5, 24, 48)),
      ...cell([span(names.ko ?? names.uk ?? names.ru ?? "")], share(width, 0.25, 12, 26)),
      span(short ?? "", "soft"),
    ];
  },
  place: (view, id, width) => {
    const { names, kind, partOf } = view.need("place", id);
    return [
      ...cell([span(labels.placeKind[kind], "soft")], 12),
      ...cell([span(names.en, "ink", true)], share(width, 0.4, 20, 36)),
      ...cell([span(names.ko ?? names.uk ?? names.ru ?? "")], share(width, 0.22, 12, 24)),
      span(partOf === undefined ? "" : (view.record("place", partOf)?.names.en ?? ""), "soft"),
    ];
  },
  materiel: (view, id, width) => {
    const { names, kind } = view.need("materiel", id);
    return [
      ...cell([span(labels.materielKind[kind], "soft")], 18),
      ...cell([span(names.en, "ink", true)], share(width, 0.5, 24, 44)),
      span(names.ko ?? ""),
    ];
  },
  source: (view, id, width) => {
    const { published, publisher, title, grade } = view.need("source", id);
    return [
      ...dayCell(published ? wordDate(published, { short: true }) : "undated", width),
      ...cell([span(publisher, "ink", true)], share(width, 0.22, 12, 24)),
      ...cell([span(labels.gradeName[grade], grade === "aggregator" ? "denial" : "soft")], 11),
      span(title),
    ];
  },
  question: (view, id) => {
    const { kind, text } = view.need("question", id);
    return [...cell([span(kind === "quantity" ? "figures" : "positions", "river")], 11), span(text)];
  },
  topic: (view, id) => {
    const { title, description } = view.need("topic", id);
    return [...cell([span(title, "ink", true)], 20), span(description, "soft")];
  },
};

/** Columns of a word on why a record stands in a list: few for its kind, more for a reason. */
function labelWidth(note: string | undefined, width: number): number {
  if (note === undefined) return 0;
  if (note.length <= 8) return 10;
  return width >= widthForWords ? 24 : 16;
}

/** A record in one line of at most so many columns. */
export function rowOf(view: Ledger, { kind, id, note }: Item, width: number): Line {
  const used = labelWidth(note, width);
  const label = note === undefined ? [] : cell([span(note, "river")], used);
  const known = view.record(kind, id);
  if (!known) return [...label, span(`${id} was not public on ${view.day === undefined ? "this day" : wordDay(view.day)}`, "soft")];
  return [...label, ...rows[kind](view, known.id, width - used)];
}

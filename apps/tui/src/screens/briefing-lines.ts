import { documentTitle } from "@tumen/core/export";
import {
  type Briefing,
  type BriefingFootnote,
  type BriefingSentence,
  type ClaimFootnote,
  claimantGroup,
  countingLabels,
  countingsOf,
  type Ledger,
  wordCount,
  wordOrigins,
  wordSaid,
} from "@tumen/core/query";
import { type Line, type Span, span, wrap } from "../text/lines.js";
import { claimantSpans } from "./actor-spans.js";

/** The briefing set as lines, and where each sentence stands in them. */
export interface SetBriefing {
  readonly lines: readonly Line[];
  /** First and last line of each sentence. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** Every sentence of the briefing, in order. */
export const sentencesOf = (briefing: Briefing): readonly BriefingSentence[] => briefing.sections.flatMap(({ sentences }) => sentences);

/** Names stand in their colours in the current sentence alone, where the notes beside it take them up; elsewhere the text is calm. */
function spansOf(view: Ledger, sentence: BriefingSentence, isCurrent: boolean): Span[] {
  return sentence.parts.map((part) => {
    if (part.kind === "footnote") return span(`[${part.number}]`, "river");
    if (part.kind === "quantity") return span(part.text, "ink", true);
    const actor = isCurrent && part.kind === "actor" ? view.record("actor", part.actor) : undefined;
    if (actor) return span(part.text, claimantGroup(view, actor), true);
    return span(part.text, sentence.kind === "ledger" && !isCurrent ? "soft" : "ink");
  });
}

/** Sentences that were set already: from key to key all but two stay as they are. */
const held = new WeakMap<BriefingSentence, Map<string, readonly Line[]>>();

function setSentence(view: Ledger, sentence: BriefingSentence, width: number, isCurrent: boolean): readonly Line[] {
  const known = held.get(sentence) ?? new Map<string, readonly Line[]>();
  held.set(sentence, known);
  const key = `${width} ${isCurrent}`;
  const set = known.get(key) ?? wrap(spansOf(view, sentence, isCurrent), width);
  known.set(key, set);
  return set;
}

/** Sets the briefing as lines; the current sentence stands behind a mark. */
export function setBriefing(view: Ledger, briefing: Briefing, width: number, current: number): SetBriefing {
  const lines: Line[] = [];
  const places: { from: number; to: number }[] = [];
  for (const section of briefing.sections) {
    if (lines.length > 0) lines.push([]);
    lines.push([span(` ${section.heading.toUpperCase()}`, "heading", true)]);
    for (const sentence of section.sentences) {
      const isCurrent = places.length === current;
      const set = setSentence(view, sentence, width - 1, isCurrent);
      places.push({ from: lines.length, to: lines.length + set.length - 1 });
      lines.push(...set.map((line, row): Line => [span(isCurrent ? (row === 0 ? "›" : "│") : " ", "river", true), ...line]));
    }
  }
  return { lines, places };
}

function claimNote(view: Ledger, { number, claim, sources, origins }: ClaimFootnote, width: number, named: number): Line[] {
  const day = wordSaid(claim, { short: true });
  const counts = countingsOf(claim).map((counting) => ` · ${countingLabels[counting]}`);
  const mark = `[${number}] `;
  const indent = " ".repeat(mark.length);
  const head = wrap([span(mark, "river"), ...claimantSpans(view, claim), span(` · ${day}${counts.join("")}`)], width, indent);
  const behind = wrap([span(`${wordCount(sources.length, "document")}; ${wordOrigins(origins)}`, "soft")], width - indent.length);
  const documents = sources
    .slice(0, named)
    .flatMap((source) => wrap([span(`${source.publisher}: ${documentTitle(source)}`, "soft")], width - indent.length));
  return [...head, ...[...behind, ...documents].map((line): Line => [span(indent), ...line])];
}

function notesNaming(view: Ledger, notes: readonly BriefingFootnote[], width: number, named: number): Line[] {
  return notes.flatMap((note) =>
    note.kind === "claim"
      ? claimNote(view, note, width, named)
      : wrap([span(`[${note.number}] `, "river"), span(`The ledger: ${note.text}`, "soft")], width, "    "),
  );
}

/** Documents named in a note at most; all of them stand on the screen of sources. */
const mostNamed = 3;

/**
 * The notes of a sentence, as lines. Where the rows do not hold them, fewer documents are named, so that every claimant is seen before
 * the second document of the first.
 */
export function noteLines(view: Ledger, notes: readonly BriefingFootnote[], width: number, rows: number): Line[] {
  for (let named = mostNamed; named > 0; named -= 1) {
    const lines = notesNaming(view, notes, width, named);
    if (lines.length <= rows) return lines;
  }
  return notesNaming(view, notes, width, 0);
}

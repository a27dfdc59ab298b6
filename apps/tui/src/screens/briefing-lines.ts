import {
  type Briefing,
  type BriefingFootnote,
  type BriefingSentence,
  type ClaimFootnote,
  wordCount,
  wordDate,
  wordDay,
  wordOrigins,
} from "@tumen/core";
import { type Line, type Span, span, wrap } from "../text/lines.js";

/** The briefing set as lines, and where each sentence stands in them. */
export interface SetBriefing {
  readonly lines: readonly Line[];
  /** First and last line of each sentence. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** Every sentence of the briefing, in order. */
export const sentencesOf = (briefing: Briefing): readonly BriefingSentence[] => briefing.sections.flatMap(({ sentences }) => sentences);

function spansOf(sentence: BriefingSentence, isCurrent: boolean): Span[] {
  return sentence.parts.map((part) => {
    if (part.kind === "footnote") return span(`[${part.number}]`, "river");
    if (part.kind === "quantity") return span(part.text, "ink", true);
    return span(part.text, sentence.kind === "ledger" && !isCurrent ? "soft" : "ink", isCurrent && part.kind === "actor");
  });
}

/** Sets the briefing as lines; the current sentence stands behind a mark. */
export function setBriefing(briefing: Briefing, width: number, current: number): SetBriefing {
  const lines: Line[] = [];
  const places: { from: number; to: number }[] = [];
  for (const section of briefing.sections) {
    if (lines.length > 0) lines.push([]);
    lines.push([span(` ${section.heading.toUpperCase()}`, "heading", true)]);
    for (const sentence of section.sentences) {
      const isCurrent = places.length === current;
      const set = wrap(spansOf(sentence, isCurrent), width - 1);
      places.push({ from: lines.length, to: lines.length + set.length - 1 });
      lines.push(...set.map((line, row): Line => [span(isCurrent ? (row === 0 ? "›" : "│") : " ", "river", true), ...line]));
    }
  }
  return { lines, places };
}

function claimNote({ number, claim, claimants, sources, origins }: ClaimFootnote, width: number): Line[] {
  const day = claim.said ? wordDate(claim.said, { short: true }) : wordDay(claim.public, { short: true });
  const mark = `[${number}] `;
  const indent = " ".repeat(mark.length);
  const head = wrap([span(mark, "river"), span(claimants.join(", "), "ink", true), span(` · ${day}`)], width, indent);
  const counts = wrap([span(`${indent}${wordCount(sources.length, "document")}; ${wordOrigins(origins)}`, "soft")], width);
  const documents = sources
    .slice(0, 3)
    .flatMap(({ publisher, title }) => wrap([span(`${publisher}: ${title}`, "soft")], width - indent.length));
  const indented = (line: Line): Line => [span(indent), ...line];
  return [...head, ...counts.map((line) => indented(line)), ...documents.map(indented)];
}

/** The notes of a sentence, as lines. */
export function noteLines(sentence: BriefingSentence | undefined, footnotes: readonly BriefingFootnote[], width: number): Line[] {
  const own = footnotes.filter(({ number }) => sentence?.footnotes.includes(number));
  return own.flatMap((note) =>
    note.kind === "claim"
      ? claimNote(note, width)
      : wrap([span(`[${note.number}] `, "river"), span(`The ledger: ${note.text}`, "soft")], width, "    "),
  );
}

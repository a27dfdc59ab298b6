import type { Briefing, BriefingFootnote, BriefingSentence } from "../briefing/briefing.js";
import { en } from "../wording/en.js";
import type { Wording } from "../wording/wording.js";
import { documentTitle } from "./provenance.js";

const sentenceText = ({ parts }: BriefingSentence) =>
  parts.map((part) => (part.kind === "footnote" ? `[${part.number}]` : part.text)).join("");

function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[^\S\u00a0]+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

function footnoteText(note: BriefingFootnote, width: number, wording: Wording): string {
  const mark = `[${note.number}] `.padStart(6);
  const indent = " ".repeat(mark.length);
  if (note.kind === "query") return `${mark}${wrap(wording.frame.asked(note.text), width, indent)}`;
  const { claim, claimants, sources, origins } = note;
  const said = claim.said ? `, ${wording.date(claim.said)}` : "";
  const first = `${wording.list(claimants)}${said} · ${claim.id} · ${wording.count(sources.length, "document")}; ${wording.origins(origins)}`;
  const documents = sources.map((source) => {
    const published = source.published ? `, ${wording.date(source.published)}` : "";
    const name = wrap(`${source.publisher}: ${documentTitle(source)}${published}`, width, `${indent}  `);
    return `${indent}- ${name}${source.url === undefined ? "" : `\n${indent}  ${source.url}`}`;
  });
  return [`${mark}${wrap(first, width, indent)}`, ...documents].join("\n");
}

/**
 * The briefing as plain text, with its footnotes at the end.
 *
 * @param width - columns to wrap at; addresses and ids are never broken.
 * @param wording - of the language in which the briefing was made; English unless told otherwise.
 * @example
 * const text = renderText(ledger.brief({ asOf: "2024-12-27" }), 80);
 * text.includes("NOTES"); // => true
 * text.split("\n").every((line) => line.length <= 80 || line.includes("://")); // => true
 */
export function renderText(briefing: Briefing, width = 80, wording: Wording = en): string {
  const { frame } = wording;
  const title = wrap(frame.title(briefing.asOf), width);
  const sections = briefing.sections.map(
    ({ heading, sentences }) => `${heading.toUpperCase()}\n${wrap(sentences.map(sentenceText).join(" "), width)}`,
  );
  const notes = briefing.footnotes.map((note) => footnoteText(note, width, wording)).join("\n");
  if (sections.length === 0) return `${title}\n\n${frame.empty}\n`;
  return `${[title, ...sections, `${frame.notes.toUpperCase()}\n${notes}`].join("\n\n")}\n`;
}

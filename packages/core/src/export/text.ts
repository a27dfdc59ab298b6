import type { Briefing, BriefingFootnote, BriefingSentence } from "../briefing/briefing.js";
import { wordDate, wordDay } from "../wording/dates.js";
import { wordCount, wordList, wordOrigins } from "../wording/lists.js";

const sentenceText = ({ parts }: BriefingSentence) =>
  parts.map((part) => (part.kind === "footnote" ? `[${part.number}]` : part.text)).join("");

function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

function footnoteText(note: BriefingFootnote, width: number): string {
  const mark = `[${note.number}] `.padStart(6);
  const indent = " ".repeat(mark.length);
  if (note.kind === "query") return `${mark}${wrap(`The ledger: ${note.text}.`, width, indent)}`;
  const { claim, claimants, sources, origins } = note;
  const said = claim.said ? `, ${wordDate(claim.said)}` : "";
  const first = `${wordList(claimants)}${said} · ${claim.id} · ${wordCount(sources.length, "document")}; ${wordOrigins(origins)}`;
  const documents = sources.map((source) => {
    const published = source.published ? `, ${wordDate(source.published)}` : "";
    const name = wrap(`${source.publisher}: ${source.title}${published}`, width, `${indent}  `);
    return `${indent}- ${name}${source.url === undefined ? "" : `\n${indent}  ${source.url}`}`;
  });
  return [`${mark}${wrap(first, width, indent)}`, ...documents].join("\n");
}

/**
 * The briefing as plain text, with its footnotes at the end.
 *
 * @param width - columns to wrap at; addresses are never broken.
 */
export function renderText(briefing: Briefing, width = 80): string {
  const title = wrap(`North Korea's part in Russia's war on Ukraine, as of ${wordDay(briefing.asOf)}`, width);
  const sections = briefing.sections.map(
    ({ heading, sentences }) => `${heading.toUpperCase()}\n${wrap(sentences.map(sentenceText).join(" "), width)}`,
  );
  const notes = briefing.footnotes.map((note) => footnoteText(note, width)).join("\n");
  if (sections.length === 0) return `${title}\n\nThe ledger holds nothing that was public on this day.\n`;
  return `${[title, ...sections, "NOTES", notes].join("\n\n").replace("NOTES\n\n", "NOTES\n")}\n`;
}

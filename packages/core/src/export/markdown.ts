import type { Briefing, BriefingFootnote, BriefingSentence } from "../briefing/briefing.js";
import { wordDate, wordDay } from "../wording/dates.js";
import { wordCount, wordList, wordOrigins } from "../wording/lists.js";
import { address, escaped } from "./markdown-text.js";

const sentence = ({ parts }: BriefingSentence) =>
  parts.map((part) => (part.kind === "footnote" ? `[^${part.number}]` : escaped(part.text))).join("");

function footnote(note: BriefingFootnote): string {
  if (note.kind === "query") return `[^${note.number}]: The ledger: ${escaped(note.text)}.`;
  const said = note.claim.said ? `, ${wordDate(note.claim.said)}` : "";
  const documents = note.sources.map((source) => {
    const published = source.published ? `, ${wordDate(source.published)}` : "";
    const title = escaped(source.title);
    return `${escaped(source.publisher)}, ${source.url === undefined ? title : `[${title}](${address(source.url)})`}${published}`;
  });
  const head = `${escaped(wordList(note.claimants))}${said} (${escaped(note.claim.id)}; ${wordCount(note.sources.length, "document")}; ${wordOrigins(note.origins)})`;
  return `[^${note.number}]: ${head}: ${documents.join("; ")}.`;
}

/** The briefing as Markdown with footnotes (the notation of GitHub and Pandoc). */
export function renderMarkdown(briefing: Briefing): string {
  const title = `# North Korea's part in Russia's war on Ukraine, as of ${wordDay(briefing.asOf)}`;
  if (briefing.sections.length === 0) return `${title}\n\nThe ledger holds nothing that was public on this day.\n`;
  const sections = briefing.sections.map(({ heading, sentences }) => `## ${escaped(heading)}\n\n${sentences.map(sentence).join(" ")}`);
  return `${[title, ...sections, briefing.footnotes.map(footnote).join("\n")].join("\n\n")}\n`;
}

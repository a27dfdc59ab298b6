import type { Briefing, BriefingFootnote, BriefingSentence } from "../briefing/briefing.js";
import { en } from "../wording/en.js";
import type { Wording } from "../wording/wording.js";
import { address, escaped } from "./markdown-text.js";
import { documentTitle } from "./provenance.js";

const sentence = ({ parts }: BriefingSentence) =>
  parts.map((part) => (part.kind === "footnote" ? `[^${part.number}]` : escaped(part.text))).join("");

function footnote(note: BriefingFootnote, wording: Wording): string {
  if (note.kind === "query") return `[^${note.number}]: ${escaped(wording.frame.asked(note.text))}`;
  const said = note.claim.said ? `, ${wording.date(note.claim.said)}` : "";
  const documents = note.sources.map((source) => {
    const published = source.published ? `, ${wording.date(source.published)}` : "";
    const title = escaped(documentTitle(source));
    return `${escaped(source.publisher)}, ${source.url === undefined ? title : `[${title}](${address(source.url)})`}${published}`;
  });
  const head = `${escaped(wording.list(note.claimants))}${said} (${escaped(note.claim.id)}; ${wording.count(note.sources.length, "document")}; ${wording.origins(note.origins)})`;
  return `[^${note.number}]: ${head}: ${documents.join("; ")}.`;
}

/**
 * The briefing as Markdown with footnotes (the notation of GitHub and Pandoc).
 *
 * @param wording - of the language in which the briefing was made; English unless told otherwise.
 * @example
 * const markdown = renderMarkdown(ledger.brief({ asOf: "2024-12-27" }));
 * markdown.split("\n")[0]; // => "# North Korea's part in Russia's war on Ukraine, as of 27 December 2024"
 * markdown.includes("[^1]: "); // => true
 */
export function renderMarkdown(briefing: Briefing, wording: Wording = en): string {
  const title = `# ${wording.frame.title(briefing.asOf)}`;
  if (briefing.sections.length === 0) return `${title}\n\n${wording.frame.empty}\n`;
  const sections = briefing.sections.map(({ heading, sentences }) => `## ${escaped(heading)}\n\n${sentences.map(sentence).join(" ")}`);
  return `${[title, ...sections, briefing.footnotes.map((note) => footnote(note, wording)).join("\n")].join("\n\n")}\n`;
}

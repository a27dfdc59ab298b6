import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { modalityLabels } from "../wording/attribution.js";
import { wordDate, wordDay, wordWhen } from "../wording/dates.js";
import { countingLabels, gradeLabels, stanceLabels } from "../wording/labels.js";
import { capitalise, wordList } from "../wording/lists.js";
import { wordQuantity } from "../wording/quantities.js";
import { address, escaped } from "./markdown-text.js";
import { type CitedDocument, licence, provenanceOf } from "./provenance.js";

function documentLine({ source, citation, via }: CitedDocument): string {
  const title = escaped(source.titleIsDescription ? `[${source.title}]` : source.title);
  const linked = source.url === undefined ? title : `[${title}](${address(source.url)})`;
  const parts = [
    escaped(source.publisher),
    source.published ? wordDate(source.published) : "undated",
    ...(citation.locator === undefined ? [] : [escaped(citation.locator)]),
    gradeLabels[source.grade],
    ...(via.length === 0 ? [] : [`through ${escaped(wordList(via.map(({ name }) => name)))}`]),
    ...(citation.reportedAs === undefined ? [] : [`reported as: ${escaped(citation.reportedAs)}`]),
  ];
  return `   - ${linked}, ${parts.join(", ")}`;
}

function claimLines(records: Records, claim: Claim): string {
  const { claimants, speaker, documents } = provenanceOf(records, claim);
  const names = escaped(wordList(claimants.map(({ name }) => name)));
  const voiced = speaker ? `, in the words of ${escaped(speaker.name)}` : "";
  const day = claim.said ? wordWhen(claim.said) : `on a day not known, public from ${wordDay(claim.public)}`;
  const figures = claim.quantities.map((quantity) => {
    const question = records.need("question", quantity.question);
    const scope = quantity.scope === undefined ? "" : `; ${escaped(quantity.scope)}`;
    return `   - ${escaped(capitalise(question.text))} ${wordQuantity(quantity)} (${countingLabels[quantity.counts]}${scope})`;
  });
  const stances = claim.stances.map(
    ({ question, answer }) => `   - ${escaped(records.need("question", question).text)} ${stanceLabels[answer]}`,
  );
  const head = `1. **${names}**${voiced}, ${modalityLabels[claim.modality]} ${day}: ${escaped(claim.statement)} \`${claim.id}\``;
  return [head, ...figures, ...stances, ...documents.map(documentLine)].join("\n");
}

/**
 * Claims as a Markdown list, each with its figures, positions and documents.
 *
 * @example
 * claimsAsMarkdown(ledger, ledger.query("question:killed").claims).startsWith("1. **"); // => true
 */
export const claimsAsMarkdown = (records: Records, claims: readonly Claim[]): string =>
  `${claims.map((claim) => claimLines(records, claim)).join("\n")}\n\nRecords: ${licence.name}.\n`;

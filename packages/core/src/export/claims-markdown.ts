import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { modalityLabels } from "../wording/attribution.js";
import { wordDate, wordDay, wordWhen } from "../wording/dates.js";
import { evidenceLabels, gradeLabels, stanceLabels } from "../wording/labels.js";
import { wordList } from "../wording/lists.js";
import { figureTerms, statusNote } from "./claim-note.js";
import { address, escaped } from "./markdown-text.js";
import { type CitedDocument, documentTitle, licence, type NamedActor, oneLine, type Provenance, provenanceOf } from "./provenance.js";

const text = (words: string) => escaped(oneLine(words));
const nameAndId = ({ id, name }: NamedActor) => `${text(name)} (\`${id}\`)`;

function documentLine({ source, citation, via }: CitedDocument): string {
  const title = text(documentTitle(source));
  const linked = source.url === undefined ? title : `[${title}](${address(source.url)})`;
  const parts = [
    text(source.publisher),
    source.published ? wordDate(source.published) : "undated",
    ...(citation.locator === undefined ? [] : [text(citation.locator)]),
    gradeLabels[source.grade],
    ...(via.length === 0 ? [] : [`through ${via.map(nameAndId).join(", then ")}`]),
    ...(citation.reportedAs === undefined ? [] : [`reported as: ${text(citation.reportedAs)}`]),
  ];
  return `   - ${linked}, ${parts.join(", ")}`;
}

function headLine({ claim, claimants, onBehalfOf, speaker }: Provenance): string {
  const names = wordList(claimants.map(({ id, name }) => `**${text(name)}** (\`${id}\`)`));
  const voice = onBehalfOf ? `, on behalf of ${nameAndId(onBehalfOf)}` : "";
  const voiced = speaker ? `, in the words of ${nameAndId(speaker)}` : "";
  const day = claim.said ? wordWhen(claim.said) : "on a day not known";
  return `1. ${names}${voice}${voiced}, ${modalityLabels[claim.modality]} ${day}: ${text(claim.statement)} \`${claim.id}\``;
}

function claimLines(records: Records, claim: Claim): string {
  const provenance = provenanceOf(records, claim);
  const questionText = (id: string) => text(records.need("question", id).text);
  const status = statusNote(provenance);
  return [
    headLine(provenance),
    ...provenance.figures.map((figure) => `   - ${questionText(figure.question)} ${figure.worded} (${text(figureTerms(figure))})`),
    ...claim.stances.map(({ question, answer }) => `   - ${questionText(question)} ${stanceLabels[answer]}`),
    `   - Public from ${wordDay(claim.public)}; evidence: ${wordList(claim.evidence.map((kind) => evidenceLabels[kind]))}`,
    ...(status === undefined ? [] : [`   - Later ${text(status)}`]),
    ...provenance.documents.map(documentLine),
  ].join("\n");
}

/**
 * Claims as a Markdown list, each with its figures, positions and documents, and at the end the licence.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * claimsAsMarkdown(ledger, ledger.query("question:killed").claims).startsWith("1. **"); // => true
 */
export function claimsAsMarkdown(records: Records, claims: readonly Claim[]): string {
  const day = records.day === undefined ? "" : ` as of ${wordDay(records.day)}`;
  const end = `Records of the Tumen ledger${day}: [${licence.name}](${licence.url}), ${licence.credit}.\n`;
  return claims.length === 0 ? `No claims.\n\n${end}` : `${claims.map((claim) => claimLines(records, claim)).join("\n")}\n\n${end}`;
}

import type { Records } from "../ledger/records.js";
import { modalityLabels } from "../wording/attribution.js";
import { countingLabels, stanceLabels } from "../wording/labels.js";
import { wordList } from "../wording/lists.js";
import type { CitedDocument, NamedActor, Provenance, WordedFigure } from "./provenance.js";

const nameAndId = ({ id, name }: NamedActor) => `${name} (${id})`;

/** What a figure counts, in words: "the whole to date; of the first wave; counted to 2024-12-27". */
export function figureTerms({ counts, scope, countedTo }: WordedFigure): string {
  const terms = [countingLabels[counts], scope, countedTo && `counted to ${countedTo.edtf}`];
  return terms.filter((term) => term !== undefined).join("; ");
}

/** Figures and answers of a claim, each with the question. */
function answers(records: Records, { claim, figures }: Provenance): readonly string[] {
  const questionText = (id: string) => records.need("question", id).text;
  return [
    ...figures.map((figure) => `Figure (${figure.question}): ${questionText(figure.question)} ${figure.worded}, ${figureTerms(figure)}.`),
    ...claim.stances.map(({ question, answer }) => `Answer (${question}): ${questionText(question)} ${stanceLabels[answer]}.`),
  ];
}

/** What became of a claim, in words; undefined while it stands. */
export const statusNote = ({ claim: { status } }: Provenance): string | undefined =>
  status && status.state !== "current" ? `${status.state} by the ${status.by}, ${status.date.edtf}: ${status.note}` : undefined;

/** A claim as a note to a document that carries it: who claimed what, when, in which way, and through whom it came there. */
export function claimNote(records: Records, provenance: Provenance, { citation, via }: CitedDocument): string {
  const { claim, claimants, onBehalfOf, speaker } = provenance;
  const status = statusNote(provenance);
  const who = [
    wordList(claimants.map(nameAndId)),
    ...(onBehalfOf ? [`on behalf of ${nameAndId(onBehalfOf)}`] : []),
    ...(speaker ? [`in the words of ${nameAndId(speaker)}`] : []),
  ].join(", ");
  const when = `${claim.said === undefined ? "day said not known" : `said ${claim.said.edtf}`}, public from ${claim.public}`;
  return [
    `Claim ${claim.id}: ${who}; ${modalityLabels[claim.modality]}; ${when}.`,
    claim.statement,
    ...answers(records, provenance),
    ...(via.length > 0 ? [`Through ${via.map(nameAndId).join(", then ")}.`] : []),
    ...(citation.locator === undefined ? [] : [`Where: ${citation.locator}.`]),
    ...(citation.reportedAs === undefined ? [] : [`Here reported as: ${citation.reportedAs}.`]),
    ...(status === undefined ? [] : [`Later ${status}`]),
  ].join(" ");
}

import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { sourceGrades } from "../model/source-grades.js";
import type { TracedDocument } from "./trace.js";

/**
 * The documents that carry a claim, best grade first; of one grade in the order of the record, which is no other.
 *
 * @throws UnknownIdError if the view lacks a document of the claim: the claim is of a later view.
 * @example
 * const claim = ledger.need("claim", "western-officials-2024-01-22-missiles-delivered");
 * citationsByGrade(ledger, claim).map(({ source }) => source.grade)[0]; // => "original"
 */
export const citationsByGrade = (records: Records, claim: Claim): readonly TracedDocument[] =>
  claim.citations
    .map((citation) => ({ citation, source: records.need("source", citation.source) }))
    .sort((a, b) => sourceGrades.indexOf(a.source.grade) - sourceGrades.indexOf(b.source.grade));

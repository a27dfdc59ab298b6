import { citationsByGrade } from "../analysis/citations-by-grade.js";
import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Source } from "../model/source.js";
import { wordDate, wordDay } from "../wording/dates.js";
import { en } from "../wording/en.js";
import { notCarriedYet } from "../wording/labels.js";
import { capitalise } from "../wording/lists.js";
import { documentTitle, oneLine } from "./provenance.js";

/**
 * A document as a citation of one line, in English: who published it, its title, when, and its address. In square brackets stands what
 * describes a document whose headline was not seen.
 *
 * @example
 * citeDocument({ publisher: "CNN", title: "Remarks on losses", titleIsDescription: true, url: "https://cnn.example/1" });
 * // => "CNN: [Remarks on losses], undated. https://cnn.example/1"
 */
export function citeDocument(source: Pick<Source, "publisher" | "title" | "titleIsDescription" | "published" | "url">): string {
  const day = source.published ? wordDate(source.published) : "undated";
  return oneLine(`${source.publisher}: ${documentTitle(source)}, ${day}. ${source.url ?? ""}`);
}

/**
 * A claim as a citation of one line, in English: who says it, in which way and when, what, its best document, and where the ledger holds
 * it. The day is that of the view; none is told for the whole ledger.
 *
 * @param version - of the data; left out unless told.
 * @throws UnknownIdError if the view lacks an actor or a document of the claim: the claim is of a later view.
 * @example
 * const view = ledger.asOf("2025-01-14");
 * citeClaim(view, view.need("claim", "nis-2025-01-13-casualties"), "0.1.0").endsWith("Tumen ledger 0.1.0, claim nis-2025-01-13-casualties, as of 14 January 2025."); // => true
 */
export function citeClaim(records: Records, claim: Claim, version?: string): string {
  const attribution = en.attribution(claim, records).map(({ text }) => text);
  const [best] = citationsByGrade(records, claim);
  const document = best ? citeDocument(best.source) : `${capitalise(notCarriedYet)}.`;
  const ledger = ["Tumen ledger", ...(version === undefined ? [] : [version])].join(" ");
  const day = records.day === undefined ? "" : `, as of ${wordDay(records.day)}`;
  return oneLine(`${capitalise(attribution.join(""))}: ${claim.statement} ${document} ${ledger}, claim ${claim.id}${day}.`);
}

import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { EdtfDate } from "../model/date.js";
import type { Source } from "../model/source.js";
import { type BibliographyEntry, bibliographyOf, isCirca, partsOf } from "./bibliography.js";
import { licence } from "./provenance.js";

/** CSL types of the kinds of document. */
const types: Readonly<Record<Source["kind"], string>> = {
  news: "article-newspaper",
  wire: "article-newspaper",
  broadcaster: "broadcast",
  "state-media": "article-newspaper",
  "official-statement": "document",
  "official-report": "report",
  speech: "speech",
  "treaty-text": "treaty",
  "think-tank": "report",
  investigation: "report",
  "court-or-sanctions-notice": "document",
  "press-briefing": "speech",
  explainer: "webpage",
  aggregator: "webpage",
};

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  readonly circa?: true;
}

/** An item of a CSL-JSON bibliography. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly note: string;
}

const dateOf = (date: EdtfDate): CslDate => ({ "date-parts": [partsOf(date)], ...(isCirca(date) ? { circa: true as const } : {}) });

const item = ({ source, title, note }: BibliographyEntry): CslItem => ({
  id: source.id,
  type: types[source.kind],
  title,
  author: [{ literal: source.publisher }],
  publisher: source.publisher,
  ...(source.published ? { issued: dateOf(source.published) } : {}),
  ...(source.read ? { accessed: dateOf(source.read) } : {}),
  ...(source.url === undefined ? {} : { URL: source.url }),
  language: source.language,
  note: `${note} Ledger: ${licence.name}.`,
});

/**
 * The documents behind claims as CSL-JSON, each once, with the claims it carries in its note.
 *
 * @example
 * JSON.parse(claimsAsCslJson(ledger, ledger.query("question:killed").claims))[0].author.length; // => 1
 */
export const claimsAsCslJson = (records: Records, claims: readonly Claim[]): string =>
  `${JSON.stringify(bibliographyOf(records, claims).map(item), null, 2)}\n`;

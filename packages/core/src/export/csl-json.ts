import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { EdtfDate } from "../model/date.js";
import type { Source } from "../model/source.js";
import { type BibliographyEntry, bibliographyOf, bibliographyOfSources, isCirca, lastPartsOf, partsOf } from "./bibliography.js";

/** CSL types of the kinds of document. */
const types = {
  news: "article-newspaper",
  wire: "article-newspaper",
  broadcaster: "article-newspaper",
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
} as const satisfies Readonly<Record<Source["kind"], string>>;

/** A date of CSL: year, month and day as far as known; two of them for a stretch of days. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
  /** Given where the date is approximate or uncertain. */
  readonly circa?: true;
}

/** An item of a CSL-JSON bibliography. */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof types)[Source["kind"]];
  readonly title: string;
  /** The publisher, as corporate author. */
  readonly author: readonly { readonly literal: string }[];
  /** The publisher, of a newspaper's article or a page. */
  readonly "container-title"?: string;
  /** The publisher, of any other document. */
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  /** Kind of document in the ledger's words. */
  readonly genre: string;
  /** Which claims it carries, by id. */
  readonly note: string;
  /** Who claimed what, when, and through whom; a claim a line. */
  readonly annote: string;
}

function cslDate(date: EdtfDate): CslDate {
  const last = lastPartsOf(date);
  return { "date-parts": last ? [partsOf(date), last] : [partsOf(date)], ...(isCirca(date) ? { circa: true as const } : {}) };
}

function item({ source, title, summary, notes }: BibliographyEntry): CslItem {
  const type = types[source.kind];
  const isPartOfPublication = type === "article-newspaper" || type === "webpage";
  return {
    id: source.id,
    type,
    title,
    author: [{ literal: source.publisher }],
    [isPartOfPublication ? "container-title" : "publisher"]: source.publisher,
    ...(source.published ? { issued: cslDate(source.published) } : {}),
    ...(source.read ? { accessed: cslDate(source.read) } : {}),
    ...(source.url === undefined ? {} : { URL: source.url }),
    language: source.language,
    genre: source.kind.replaceAll("-", " "),
    note: summary,
    annote: notes.join("\n"),
  };
}

/**
 * The documents behind claims as items of CSL, each once, with the claims it carries in its note.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * claimsAsCslItems(ledger, ledger.claims({ source: "interfax-ukraine-2024-03-28-kuleba-veto-rf-na" }))[0]?.type; // => "article-newspaper"
 */
export const claimsAsCslItems = (records: Records, claims: readonly Claim[]): readonly CslItem[] =>
  bibliographyOf(records, claims).map(item);

/**
 * Documents as items of CSL, each once, with every claim of the view that it carries.
 *
 * @example
 * sourcesAsCslItems(ledger, ledger.sources().slice(0, 2)).length; // => 2
 */
export const sourcesAsCslItems = (records: Records, sources: readonly Source[]): readonly CslItem[] =>
  bibliographyOfSources(records, sources).map(item);

const asJson = (items: readonly CslItem[]) => `${JSON.stringify(items, null, 2)}\n`;

/**
 * The documents behind claims as CSL-JSON, each once, with the claims it carries in its note.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * JSON.parse(claimsAsCslJson(ledger, ledger.query("question:killed").claims))[0].author.length; // => 1
 */
export const claimsAsCslJson = (records: Records, claims: readonly Claim[]): string => asJson(claimsAsCslItems(records, claims));

/**
 * Documents as CSL-JSON, each once, with every claim of the view that it carries.
 *
 * @example
 * JSON.parse(sourcesAsCslJson(ledger, ledger.sources().slice(0, 2))).length; // => 2
 */
export const sourcesAsCslJson = (records: Records, sources: readonly Source[]): string => asJson(sourcesAsCslItems(records, sources));

import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { EdtfDate } from "../model/date.js";
import type { Source } from "../model/source.js";
import { wordDate } from "../wording/dates.js";
import { type BibliographyEntry, bibliographyOf, bibliographyOfSources, isCirca, lastPartsOf, partsOf } from "./bibliography.js";
import { oneLine } from "./provenance.js";

/** RIS types of the kinds of document; RIS has none for speeches and statements to the press. */
const types: Readonly<Record<Source["kind"], string>> = {
  news: "NEWS",
  wire: "NEWS",
  broadcaster: "NEWS",
  "state-media": "NEWS",
  "official-statement": "GOVDOC",
  "official-report": "RPRT",
  speech: "GEN",
  "treaty-text": "LEGAL",
  "think-tank": "RPRT",
  investigation: "RPRT",
  "court-or-sanctions-notice": "GOVDOC",
  "press-briefing": "GEN",
  explainer: "ELEC",
  aggregator: "ELEC",
};

const twoDigits = (number: number | undefined) => (number === undefined ? "" : String(number).padStart(2, "0"));

/** A date of RIS: year, month and day as far as known, then words where these say too much. */
function risDate(date: EdtfDate): string {
  const [year, month, day] = partsOf(date);
  const words = isCirca(date) || lastPartsOf(date) !== undefined ? wordDate(date) : "";
  return `${year}/${twoDigits(month)}/${twoDigits(day)}/${words}`;
}

/** RIS parts family from given name at a comma; one at the end keeps the name of a body whole. */
const corporateName = (name: string) => `${oneLine(name).replaceAll(",", ";")},`;

function entry({ source, title, summary, notes }: BibliographyEntry): string {
  const type = types[source.kind];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", type],
    ["ID", source.id],
    ["AU", corporateName(source.publisher)],
    ["TI", title],
    ["T2", type === "NEWS" ? oneLine(source.publisher) : undefined],
    ["PB", oneLine(source.publisher)],
    ["PY", source.published && String(partsOf(source.published)[0])],
    ["DA", source.published && risDate(source.published)],
    ["UR", source.url],
    ["Y2", source.read && risDate(source.read)],
    ["LA", source.language],
    ...[summary, ...notes].map((note) => ["N1", note] as const),
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join("");
}

/**
 * The documents behind claims as RIS, each once, with a note for each claim it carries. The publisher stands as corporate author.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * claimsAsRis(ledger, ledger.query("question:killed").claims).startsWith("TY  - "); // => true
 */
export const claimsAsRis = (records: Records, claims: readonly Claim[]): string => bibliographyOf(records, claims).map(entry).join("\r\n");

/**
 * Documents as RIS, each once, with a note for every claim of the view that it carries.
 *
 * @example
 * sourcesAsRis(ledger, ledger.sources().slice(0, 2)).match(/^TY/gm)?.length; // => 2
 */
export const sourcesAsRis = (records: Records, sources: readonly Source[]): string =>
  bibliographyOfSources(records, sources).map(entry).join("\r\n");

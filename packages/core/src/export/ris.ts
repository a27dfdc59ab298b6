import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Source } from "../model/source.js";
import { type BibliographyEntry, bibliographyOf, isCirca, partsOf } from "./bibliography.js";
import { licence } from "./provenance.js";

/** RIS types of the kinds of document. */
const types: Readonly<Record<Source["kind"], string>> = {
  news: "NEWS",
  wire: "NEWS",
  broadcaster: "NEWS",
  "state-media": "NEWS",
  "official-statement": "GOVDOC",
  "official-report": "RPRT",
  speech: "HEAR",
  "treaty-text": "LEGAL",
  "think-tank": "RPRT",
  investigation: "RPRT",
  "court-or-sanctions-notice": "GOVDOC",
  "press-briefing": "HEAR",
  explainer: "ELEC",
  aggregator: "ELEC",
};

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const twoDigits = (number: number | undefined) => (number === undefined ? "" : String(number).padStart(2, "0"));

function dateOf({ published }: Source): string | undefined {
  if (!published) return undefined;
  const [year, month, day] = partsOf(published);
  return `${year}/${twoDigits(month)}/${twoDigits(day)}/${isCirca(published) ? `about ${published.edtf.replaceAll("/", " to ")}` : ""}`;
}

function entry({ source, title, note }: BibliographyEntry): string {
  const [year] = source.published ? partsOf(source.published) : [];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", types[source.kind]],
    ["ID", source.id],
    ["AU", `${oneLine(source.publisher)},`],
    ["TI", oneLine(title)],
    ["PB", oneLine(source.publisher)],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", dateOf(source)],
    ["UR", source.url],
    ["LA", source.language],
    ["N1", oneLine(`${note} Ledger: ${licence.name}.`)],
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join("");
}

/**
 * The documents behind claims as RIS, each once, with the claims it carries in its note.
 *
 * @example
 * claimsAsRis(ledger, ledger.query("question:killed").claims).startsWith("TY  - "); // => true
 */
export const claimsAsRis = (records: Records, claims: readonly Claim[]): string => bibliographyOf(records, claims).map(entry).join("\r\n");

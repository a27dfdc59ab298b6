import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { type BibliographyEntry, bibliographyOf, isCirca, partsOf } from "./bibliography.js";
import { licence } from "./provenance.js";

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escaped = (text: string) => text.replace(/[\r\n]+/g, " ").replace(/[\\{}~^%&$#_]/g, (sign) => special[sign] ?? `\\${sign}`);

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function entry({ source, title, note }: BibliographyEntry): string {
  const [year, month, day] = source.published ? partsOf(source.published) : [];
  const circa = source.published && isCirca(source.published) ? ` Published about ${source.published.edtf}.` : "";
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Braces within keep a publisher whole and a title's capitals.
    ["author", `{${escaped(source.publisher)}}`],
    ["title", `{${escaped(title)}}`],
    ["year", year === undefined ? undefined : String(year)],
    ["day", day === undefined ? undefined : String(day)],
    ["url", source.url?.replace(/[{}\\]/g, encodeURIComponent)],
    ["urldate", source.read?.edtf],
    ["language", source.language],
    ["note", escaped(`${note}${circa} Ledger: ${licence.name}.`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  const monthLine = month === undefined ? "" : `  month = ${months[month - 1]},\n`;
  return `@misc{${source.id},\n${lines.join("")}${monthLine}}\n`;
}

/**
 * The documents behind claims as BibTeX, each once, with the claims it carries in its note.
 *
 * @example
 * claimsAsBibtex(ledger, ledger.query("question:killed").claims).startsWith("@misc{"); // => true
 */
export const claimsAsBibtex = (records: Records, claims: readonly Claim[]): string => bibliographyOf(records, claims).map(entry).join("\n");

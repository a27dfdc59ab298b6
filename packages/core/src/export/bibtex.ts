import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Source } from "../model/source.js";
import { wordDate } from "../wording/dates.js";
import { type BibliographyEntry, bibliographyOf, bibliographyOfSources, isCirca, lastPartsOf, partsOf } from "./bibliography.js";
import { oneLine } from "./provenance.js";

interface EntryType {
  readonly name: "article" | "techreport" | "misc";
  /** The field in which the type has its publisher. */
  readonly publisher: "journal" | "institution" | "howpublished";
}

const newspaper: EntryType = { name: "article", publisher: "journal" };
const report: EntryType = { name: "techreport", publisher: "institution" };
const other: EntryType = { name: "misc", publisher: "howpublished" };

/** Types that both BibTeX and BibLaTeX know. */
const types: Readonly<Record<Source["kind"], EntryType>> = {
  news: newspaper,
  wire: newspaper,
  broadcaster: newspaper,
  "state-media": newspaper,
  "official-report": report,
  "think-tank": report,
  investigation: report,
  "official-statement": other,
  speech: other,
  "treaty-text": other,
  "court-or-sanctions-notice": other,
  "press-briefing": other,
  explainer: other,
  aggregator: other,
};

/** BibTeX counts every brace, also one after a backslash, so that none may stand in a text. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Two of these in a row would become one sign of another kind: a dash, a quotation mark. */
const ligatures = /([-'`])(?=\1)/g;

const escaped = (text: string) =>
  oneLine(text)
    .replace(/[\\{}~^%&$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(ligatures, "$1{}");

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

type Field = readonly [name: string, value: string | undefined];

/** Year and month for BibTeX, the date as EDTF for BibLaTeX, and words where a year alone would say too much. */
function dateFields({ published }: Source): readonly Field[] {
  if (!published) return [];
  const [year, month] = partsOf(published);
  const isVague = isCirca(published) || lastPartsOf(published) !== undefined;
  return [
    ["year", `{${year}}`],
    ["month", month === undefined ? undefined : months[month - 1]],
    ["date", `{${published.edtf}}`],
    ["note", isVague ? `{Published ${escaped(wordDate(published))}}` : undefined],
  ];
}

function entry({ source, title, summary, notes }: BibliographyEntry): string {
  const type = types[source.kind];
  const fields: readonly Field[] = [
    // Braces within keep a publisher whole and a title's capitals.
    ["author", `{{${escaped(source.publisher)}}}`],
    ["title", `{{${escaped(title)}}}`],
    [type.publisher, `{${escaped(source.publisher)}}`],
    ["entrysubtype", type === newspaper ? "{newspaper}" : undefined],
    ...dateFields(source),
    ["url", source.url === undefined ? undefined : `{${source.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["urldate", source.read && `{${source.read.edtf}}`],
    ["language", `{${source.language}}`],
    ["annote", `{${escaped([summary, ...notes].join(" "))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${type.name}{${source.id},\n${lines.join("")}}\n`;
}

/**
 * The documents behind claims as BibTeX, each once, with the claims it carries in its annotation (`annote`, which styles do not print).
 * The publisher stands as corporate author. BibLaTeX reads the date with its doubts from `date`.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * claimsAsBibtex(ledger, ledger.query("question:killed").claims).startsWith("@article{"); // => true
 */
export const claimsAsBibtex = (records: Records, claims: readonly Claim[]): string => bibliographyOf(records, claims).map(entry).join("\n");

/**
 * Documents as BibTeX, each once, with every claim of the view that it carries.
 *
 * @example
 * sourcesAsBibtex(ledger, ledger.sources().slice(0, 2)).match(/^@/gm)?.length; // => 2
 */
export const sourcesAsBibtex = (records: Records, sources: readonly Source[]): string =>
  bibliographyOfSources(records, sources).map(entry).join("\n");

import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";
import { wordQuantity } from "../wording/quantities.js";
import { type Provenance, provenanceOf } from "./provenance.js";

type Cell = string | number | boolean | undefined;
type Figure = Quantity | undefined;

const joined = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined).join("; ");

const columns = {
  id: ({ claim }: Provenance) => claim.id,
  claimants: ({ claimants }: Provenance) => joined(claimants.map(({ id }) => id)),
  claimant_names: ({ claimants }: Provenance) => joined(claimants.map(({ name }) => name)),
  speaker: ({ speaker }: Provenance) => speaker?.name,
  on_behalf_of: ({ claim }: Provenance) => claim.onBehalfOf,
  said: ({ claim }: Provenance) => claim.said?.edtf,
  public: ({ claim }: Provenance) => claim.public,
  modality: ({ claim }: Provenance) => claim.modality,
  statement: ({ claim }: Provenance) => claim.statement,
  question: (_: Provenance, figure: Figure) => figure?.question,
  figure: (_: Provenance, figure: Figure) => figure && wordQuantity(figure),
  low: (_: Provenance, figure: Figure) => figure?.low,
  high: (_: Provenance, figure: Figure) => figure?.high,
  low_exclusive: (_: Provenance, figure: Figure) => figure?.lowExclusive,
  high_exclusive: (_: Provenance, figure: Figure) => figure?.highExclusive,
  approximate: (_: Provenance, figure: Figure) => figure?.approximate,
  unhedged: (_: Provenance, figure: Figure) => figure?.unhedged,
  counts: (_: Provenance, figure: Figure) => figure?.counts,
  counted_to: (_: Provenance, figure: Figure) => figure?.countedTo?.edtf,
  scope: (_: Provenance, figure: Figure) => figure?.scope,
  stances: ({ claim }: Provenance) => joined(claim.stances.map(({ question, answer }) => `${question}=${answer}`)),
  topics: ({ claim }: Provenance) => joined(claim.topics),
  event: ({ claim }: Provenance) => claim.about.event,
  places: ({ claim }: Provenance) => joined(claim.about.places),
  evidence: ({ claim }: Provenance) => joined(claim.evidence),
  significance: ({ claim }: Provenance) => claim.significance,
  status: ({ claim }: Provenance) => claim.status?.state ?? "current",
  via: ({ documents }: Provenance) => joined([...new Set(documents.flatMap(({ via }) => via.map(({ name }) => name)))]),
  documents: ({ documents }: Provenance) => documents.length,
  sources: ({ documents }: Provenance) => joined(documents.map(({ source }) => source.id)),
  publishers: ({ documents }: Provenance) => joined(documents.map(({ source }) => source.publisher)),
  published: ({ documents }: Provenance) => joined(documents.map(({ source }) => source.published?.edtf ?? "undated")),
  grades: ({ documents }: Provenance) => joined(documents.map(({ source }) => source.grade)),
  addresses: ({ documents }: Provenance) => joined(documents.map(({ source }) => source.url)),
} as const;

/** What a spreadsheet would take for a formula, also where an apostrophe was put before it already. */
const actsAsFormula = /^'*[=+\-@\t\r]/;

/**
 * A text as a spreadsheet shows it and never runs it: an apostrophe before a leading = + - @, a tab or a carriage return.
 *
 * @example
 * neutralised("=1+1"); // => "'=1+1"
 */
export const neutralised = (text: string): string => (actsAsFormula.test(text) ? `'${text}` : text);

const cell = (value: Cell): string => {
  if (value === undefined) return "";
  const text = typeof value === "string" ? neutralised(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * Claims as CSV (RFC 4180): one row for each figure of a claim, one for a claim without any; lists stand in one cell, parted by semicolons.
 * Texts that a spreadsheet would run as formulas are {@link neutralised}.
 *
 * @example
 * claimsAsCsv(ledger, ledger.query("question:killed").claims).startsWith("id,claimants,claimant_names"); // => true
 */
export function claimsAsCsv(records: Records, claims: readonly Claim[]): string {
  const rows = claims.flatMap((claim) => {
    const provenance = provenanceOf(records, claim);
    const figures: readonly Figure[] = claim.quantities.length > 0 ? claim.quantities : [undefined];
    return figures.map((figure) => Object.values(columns).map((column) => cell(column(provenance, figure))));
  });
  return [Object.keys(columns), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

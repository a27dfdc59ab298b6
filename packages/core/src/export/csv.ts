import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { csvCell, joinedCell } from "./csv-cell.js";
import { documentTitle, licence, type NamedActor, type Provenance, provenanceOf, type WordedFigure } from "./provenance.js";

type Figure = WordedFigure | undefined;

const ids = (actors: readonly NamedActor[]) => actors.map(({ id }) => id).join(" > ");
const names = (actors: readonly NamedActor[]) => actors.map(({ name }) => name).join(" > ");

const claimColumns = {
  id: ({ claim }: Provenance) => claim.id,
  claimants: ({ claimants }: Provenance) => joinedCell(claimants.map(({ id }) => id)),
  claimant_names: ({ claimants }: Provenance) => joinedCell(claimants.map(({ name }) => name)),
  on_behalf_of: ({ claim }: Provenance) => claim.onBehalfOf,
  speaker: ({ claim }: Provenance) => claim.speaker,
  speaker_name: ({ speaker }: Provenance) => speaker?.name,
  said: ({ claim }: Provenance) => claim.said?.edtf,
  said_earliest: ({ claim }: Provenance) => claim.said?.earliest,
  said_latest: ({ claim }: Provenance) => claim.said?.latest,
  public: ({ claim }: Provenance) => claim.public,
  in_public: ({ claim }: Provenance) => claim.inPublic,
  modality: ({ claim }: Provenance) => claim.modality,
  statement: ({ claim }: Provenance) => claim.statement,
  quote: ({ claim }: Provenance) => claim.quote?.text,
  quote_speaker: ({ claim }: Provenance) => claim.quote?.speaker,
} as const;

const figureColumns = {
  question: (_: Provenance, figure: Figure) => figure?.question,
  figure: (_: Provenance, figure: Figure) => figure?.worded,
  unit: (_: Provenance, figure: Figure) => figure?.unit,
  low: (_: Provenance, figure: Figure) => figure?.low,
  high: (_: Provenance, figure: Figure) => figure?.high,
  low_exclusive: (_: Provenance, figure: Figure) => figure?.lowExclusive,
  high_exclusive: (_: Provenance, figure: Figure) => figure?.highExclusive,
  approximate: (_: Provenance, figure: Figure) => figure?.approximate,
  unhedged: (_: Provenance, figure: Figure) => figure?.unhedged,
  counts: (_: Provenance, figure: Figure) => figure?.counts,
  counted_to: (_: Provenance, figure: Figure) => figure?.countedTo?.edtf,
  scope: (_: Provenance, figure: Figure) => figure?.scope,
} as const;

const contentColumns = {
  stances: ({ claim }: Provenance) => joinedCell(claim.stances.map(({ question, answer }) => `${question}=${answer}`)),
  topics: ({ claim }: Provenance) => joinedCell(claim.topics),
  event: ({ claim }: Provenance) => claim.about.event,
  actors: ({ claim }: Provenance) => joinedCell(claim.about.actors),
  places: ({ claim }: Provenance) => joinedCell(claim.about.places),
  materiel: ({ claim }: Provenance) => joinedCell(claim.about.materiel),
  routes: ({ claim }: Provenance) =>
    joinedCell(claim.about.routes.map(({ from, to, by, of }) => `${from} > ${to} (${by === undefined ? of : `${of} by ${by}`})`)),
  evidence: ({ claim }: Provenance) => joinedCell(claim.evidence),
  significance: ({ claim }: Provenance) => claim.significance,
  revises: ({ claim }: Provenance) => joinedCell(claim.revises),
  rests_on: ({ claim }: Provenance) => joinedCell(claim.restsOn),
  basis: ({ claim }: Provenance) => claim.basis,
  confirms: ({ claim }: Provenance) => joinedCell(claim.confirms),
  denies: ({ claim }: Provenance) => joinedCell(claim.denies),
  contradicts: ({ claim }: Provenance) => joinedCell(claim.contradicts),
  status: ({ claim }: Provenance) => claim.status?.state ?? "current",
  status_by: ({ claim }: Provenance) => claim.status?.by,
  status_date: ({ claim }: Provenance) => claim.status?.date.edtf,
  status_note: ({ claim }: Provenance) => claim.status?.note,
} as const;

const documentColumns = {
  documents: ({ documents }: Provenance) => documents.length,
  sources: ({ documents }: Provenance) => joinedCell(documents.map(({ source }) => source.id)),
  titles: ({ documents }: Provenance) => joinedCell(documents.map(({ source }) => documentTitle(source))),
  publishers: ({ documents }: Provenance) => joinedCell(documents.map(({ source }) => source.publisher)),
  published: ({ documents }: Provenance) => joinedCell(documents.map(({ source }) => source.published?.edtf ?? "undated")),
  grades: ({ documents }: Provenance) => joinedCell(documents.map(({ source }) => source.grade)),
  locators: ({ documents }: Provenance) => joinedCell(documents.map(({ citation }) => citation.locator)),
  via: ({ documents }: Provenance) => joinedCell(documents.map(({ via }) => ids(via))),
  via_names: ({ documents }: Provenance) => joinedCell(documents.map(({ via }) => names(via))),
  reported_as: ({ documents }: Provenance) => joinedCell(documents.map(({ citation }) => citation.reportedAs)),
  addresses: ({ documents }: Provenance) => joinedCell(documents.map(({ source }) => source.url)),
  licence: () => `${licence.name}, ${licence.credit}`,
  as_of: ({ asOf }: Provenance) => asOf,
} as const;

const columns = { ...claimColumns, ...figureColumns, ...contentColumns, ...documentColumns } as const;

/**
 * Claims as CSV (RFC 4180): one row for each figure of a claim, one for a claim without any. Several values stand in one cell, parted by
 * " | " (read them with {@link splitCell}); what is told of documents stands in the order of the column `sources`. Relays of one document
 * are parted by " > ", nearest the claimant first. Texts that a spreadsheet would run as formulas are {@link neutralised}.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * claimsAsCsv(ledger, ledger.query("question:killed").claims).startsWith("id,claimants,claimant_names"); // => true
 */
export function claimsAsCsv(records: Records, claims: readonly Claim[]): string {
  const rows = claims.flatMap((claim) => {
    const provenance = provenanceOf(records, claim);
    const figures: readonly Figure[] = provenance.figures.length > 0 ? provenance.figures : [undefined];
    return figures.map((figure) => Object.values(columns).map((column) => csvCell(column(provenance, figure))));
  });
  return [Object.keys(columns), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

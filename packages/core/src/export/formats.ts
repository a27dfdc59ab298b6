import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { nearest } from "../model/nearest.js";
import type { Source } from "../model/source.js";
import { claimsAsBibtex, sourcesAsBibtex } from "./bibtex.js";
import { claimsAsMarkdown } from "./claims-markdown.js";
import { claimsAsCslJson, sourcesAsCslJson } from "./csl-json.js";
import { claimsAsCsv } from "./csv.js";
import { claimsAsGeoJson } from "./geojson.js";
import { claimsAsNdjson } from "./ndjson.js";
import { claimsAsRis, sourcesAsRis } from "./ris.js";

/** A format in which records can be had. */
export interface ExportFormat<T = Claim> {
  /** What it is called, for a list to choose from. */
  readonly name: string;
  /** Media type, for a download. */
  readonly mediaType: string;
  /** File name extension, without a dot. */
  readonly extension: string;
  readonly write: (records: Records, list: readonly T[]) => string;
}

/**
 * The formats in which claims can be had; each carries who claimed it, the chain, and the documents with their addresses.
 *
 * @example
 * Object.keys(exportFormats); // => ["csv", "ndjson", "geojson", "markdown", "bibtex", "ris", "csl-json"]
 * exportFormats.geojson.mediaType; // => "application/geo+json"
 */
export const exportFormats = {
  csv: { name: "CSV", mediaType: "text/csv; charset=utf-8; header=present", extension: "csv", write: claimsAsCsv },
  ndjson: { name: "NDJSON", mediaType: "application/x-ndjson", extension: "ndjson", write: claimsAsNdjson },
  geojson: { name: "GeoJSON", mediaType: "application/geo+json", extension: "geojson", write: claimsAsGeoJson },
  markdown: { name: "Markdown", mediaType: "text/markdown; charset=utf-8", extension: "md", write: claimsAsMarkdown },
  bibtex: { name: "BibTeX", mediaType: "application/x-bibtex; charset=utf-8", extension: "bib", write: claimsAsBibtex },
  ris: { name: "RIS", mediaType: "application/x-research-info-systems", extension: "ris", write: claimsAsRis },
  "csl-json": { name: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json", extension: "json", write: claimsAsCslJson },
} as const satisfies Record<string, ExportFormat>;

/**
 * The formats in which documents can be had; each document with every claim of the view that it carries.
 *
 * @example
 * Object.keys(sourceFormats); // => ["bibtex", "ris", "csl-json"]
 */
export const sourceFormats = {
  bibtex: { ...exportFormats.bibtex, write: sourcesAsBibtex },
  ris: { ...exportFormats.ris, write: sourcesAsRis },
  "csl-json": { ...exportFormats["csl-json"], write: sourcesAsCslJson },
} as const satisfies Record<string, ExportFormat<Source>>;

/** The key of a format for claims. */
export type ExportFormatKey = keyof typeof exportFormats;

/** The key of a format for documents. */
export type SourceFormatKey = keyof typeof sourceFormats;

/**
 * A format that is not among those in which records can be had. The message names them.
 *
 * @example
 * exportAs("xlsx", ledger, []); // throws UnknownFormatError
 */
export class UnknownFormatError extends Error {
  override readonly name = "UnknownFormatError";

  constructor(
    /** The format that was asked for. */
    readonly format: string,
    /** The formats there are. */
    readonly formats: readonly string[],
  ) {
    const [near] = nearest(format.toLowerCase(), formats, 1);
    super(`"${format}" is no format: expected one of ${formats.join(", ")}${near === undefined ? "" : `. Did you mean ${near}?`}`);
  }
}

function formatOf<T>(formats: Readonly<Record<string, ExportFormat<T>>>, key: string): ExportFormat<T> {
  const format = Object.hasOwn(formats, key) ? formats[key] : undefined;
  if (format === undefined) throw new UnknownFormatError(key, Object.keys(formats));
  return format;
}

/**
 * Claims in a format.
 *
 * @param records - the ledger, or a view of it, that the claims are of.
 * @throws UnknownFormatError if there is no such format.
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * exportAs("csv", ledger, ledger.query("question:killed").claims).split("\r\n")[0]?.startsWith("id,"); // => true
 */
export const exportAs = (format: string, records: Records, claims: readonly Claim[]): string =>
  formatOf<Claim>(exportFormats, format).write(records, claims);

/**
 * Documents in a bibliographic format: one, to cite it, or many.
 *
 * @param records - the ledger, or a view of it, that the documents are of.
 * @throws UnknownFormatError if documents cannot be had in this format.
 * @example
 * exportSourcesAs("bibtex", ledger, ledger.sources().slice(0, 1)).startsWith("@"); // => true
 */
export const exportSourcesAs = (format: string, records: Records, sources: readonly Source[]): string =>
  formatOf<Source>(sourceFormats, format).write(records, sources);

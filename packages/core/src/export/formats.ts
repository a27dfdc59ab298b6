import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { nearest } from "../model/nearest.js";
import { claimsAsBibtex } from "./bibtex.js";
import { claimsAsMarkdown } from "./claims-markdown.js";
import { claimsAsCslJson } from "./csl-json.js";
import { claimsAsCsv } from "./csv.js";
import { claimsAsGeoJson } from "./geojson.js";
import { claimsAsNdjson } from "./ndjson.js";
import { claimsAsRis } from "./ris.js";

/** A format in which claims can be had. */
export interface ExportFormat {
  /** What it is called, for a list to choose from. */
  readonly name: string;
  /** Media type, for a download. */
  readonly mediaType: string;
  /** File name extension, without a dot. */
  readonly extension: string;
  readonly write: (records: Records, claims: readonly Claim[]) => string;
}

/** The formats in which claims can be had; each carries who claimed it, the chain, and the documents with their addresses. */
export const exportFormats = {
  csv: { name: "CSV", mediaType: "text/csv; charset=utf-8; header=present", extension: "csv", write: claimsAsCsv },
  ndjson: { name: "NDJSON", mediaType: "application/x-ndjson", extension: "ndjson", write: claimsAsNdjson },
  geojson: { name: "GeoJSON", mediaType: "application/geo+json", extension: "geojson", write: claimsAsGeoJson },
  markdown: { name: "Markdown", mediaType: "text/markdown; charset=utf-8", extension: "md", write: claimsAsMarkdown },
  bibtex: { name: "BibTeX", mediaType: "application/x-bibtex; charset=utf-8", extension: "bib", write: claimsAsBibtex },
  ris: { name: "RIS", mediaType: "application/x-research-info-systems", extension: "ris", write: claimsAsRis },
  "csl-json": { name: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json", extension: "json", write: claimsAsCslJson },
} as const satisfies Record<string, ExportFormat>;

/** The key of a format. */
export type ExportFormatKey = keyof typeof exportFormats;

/**
 * A format that is not among those claims can be had in.
 *
 * @example
 * exportAs("xlsx", ledger, []); // throws UnknownFormatError
 */
export class UnknownFormatError extends Error {
  override readonly name = "UnknownFormatError";

  constructor(
    /** The format that was asked for. */
    readonly format: string,
  ) {
    const keys = Object.keys(exportFormats);
    const near = nearest(format.toLowerCase(), keys, 1);
    super(`"${format}" is no format: expected one of ${keys.join(", ")}${near.length > 0 ? `. Did you mean ${near[0]}?` : ""}`);
  }
}

/**
 * Claims in a format.
 *
 * @param records - the ledger, or a view of it, that the claims are of.
 * @throws UnknownFormatError if there is no such format.
 * @example
 * exportAs("csv", ledger, ledger.query("question:killed").claims).split("\r\n")[0]?.startsWith("id,"); // => true
 */
export function exportAs(format: string, records: Records, claims: readonly Claim[]): string {
  if (!Object.hasOwn(exportFormats, format)) throw new UnknownFormatError(format);
  return exportFormats[format as ExportFormatKey].write(records, claims);
}

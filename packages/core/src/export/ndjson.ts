import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { licence, provenanceOf } from "./provenance.js";

/**
 * Claims as NDJSON: one a line, each whole, with its claimants' names, its documents and the chain to each.
 *
 * @example
 * JSON.parse(claimsAsNdjson(ledger, ledger.claims().slice(0, 1))).claim.id === ledger.claims()[0]?.id; // => true
 */
export function claimsAsNdjson(records: Records, claims: readonly Claim[]): string {
  return claims.map((claim) => `${JSON.stringify({ ...provenanceOf(records, claim), licence: licence.name })}\n`).join("");
}

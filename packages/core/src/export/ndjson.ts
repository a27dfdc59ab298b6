import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { licence, provenanceOf } from "./provenance.js";

/** Signs that some readers take for the end of a line. */
const otherLineEnds = /[\u0085\u2028\u2029]/g;
const asEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Claims as NDJSON: one a line, each whole, with its claimants' names, its figures in words, its documents and the chain to each.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * JSON.parse(claimsAsNdjson(ledger, ledger.claims().slice(0, 1))).claim.id === ledger.claims()[0]?.id; // => true
 */
export function claimsAsNdjson(records: Records, claims: readonly Claim[]): string {
  const line = (claim: Claim) => JSON.stringify({ ...provenanceOf(records, claim), licence: licence.name, credit: licence.credit });
  return claims.map((claim) => `${line(claim).replace(otherLineEnds, asEscape)}\n`).join("");
}

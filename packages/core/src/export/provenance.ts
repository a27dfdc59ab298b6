import type { Records } from "../ledger/records.js";
import type { Citation, Claim } from "../model/claim.js";
import type { Source } from "../model/source.js";

/** The licence of the records, for formats that have a place for it. */
export const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;

/** An actor as an export names it. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

/** A document that carries a claim, with the chain through which the claim came there. */
export interface CitedDocument {
  readonly source: Source;
  readonly citation: Citation;
  /** Relays, nearest the claimant first. */
  readonly via: readonly NamedActor[];
}

/** A claim with everything that leads from it to who made it and where it can be read. */
export interface Provenance {
  readonly claim: Claim;
  readonly claimants: readonly NamedActor[];
  readonly speaker?: NamedActor;
  readonly documents: readonly CitedDocument[];
}

const named = (records: Records, id: string): NamedActor => ({ id, name: records.need("actor", id).names.en });

/** The provenance of a claim: claimants, chain, documents. */
export function provenanceOf(records: Records, claim: Claim): Provenance {
  return {
    claim,
    claimants: claim.claimants.map((id) => named(records, id)),
    ...(claim.speaker === undefined ? {} : { speaker: named(records, claim.speaker) }),
    documents: claim.citations.map((citation) => ({
      source: records.need("source", citation.source),
      citation,
      via: citation.via.map((id) => named(records, id)),
    })),
  };
}

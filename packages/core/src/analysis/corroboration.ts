import type { Records } from "../ledger/records.js";
import { originsOf } from "../ledger/voice.js";
import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Source } from "../model/source.js";
import { type Finding, findingOf, supporting } from "./finding.js";

/** A document under an origin. */
export interface OriginDocument {
  readonly source: Source;
  readonly claim: Claim;
  /** Actors that passed the claim on, nearest the claimant first; empty where the document heard the claimant itself. */
  readonly relays: readonly Actor[];
}

/** One root voice behind a finding. */
export interface Origin {
  readonly actor: Actor;
  readonly claims: readonly Claim[];
  readonly documents: readonly OriginDocument[];
}

/** How many voices, and which documents, stand behind a finding. */
export interface Corroboration {
  readonly finding: Finding;
  /** Distinct root voices whose claims rest on no other. */
  readonly origins: readonly Origin[];
  /** Claims that take over another's word, and so add no origin. */
  readonly dependent: readonly Claim[];
  /** Claims whose dependence is not known: they name a basis that is no claim in the ledger. Not counted as independent. */
  readonly unknownDependence: readonly Claim[];
  /** Distinct documents behind the finding. */
  readonly documents: number;
}

const isRetracted = ({ status }: Claim) => status?.state === "retracted";

function documentsOf(records: Records, claim: Claim): OriginDocument[] {
  return claim.citations.map((citation) => ({
    source: records.need("source", citation.source),
    claim,
    relays: citation.via.map((id) => records.need("actor", id)),
  }));
}

/**
 * Counts distinct origins of a finding, not documents: ten articles that repeat one agency have one origin.
 *
 * @param asked - a finding, or the id of a claim, which stands for its finding.
 * @throws UnknownIdError if this view has no such claim, event or question.
 */
export function corroboration(records: Records, asked: string | Finding): Corroboration {
  const finding = typeof asked === "string" ? findingOf(records.need("claim", asked)) : asked;
  const claims = supporting(records, finding).filter((claim) => !isRetracted(claim));
  const dependent = claims.filter(({ restsOn }) => restsOn.length > 0);
  const unknownDependence = claims.filter(({ restsOn, basis }) => restsOn.length === 0 && basis !== undefined);
  const origins = new Map<Actor, Claim[]>();
  for (const claim of claims) {
    if (claim.restsOn.length > 0 || claim.basis !== undefined) continue;
    for (const origin of originsOf(records, claim)) origins.set(origin, [...(origins.get(origin) ?? []), claim]);
  }
  return {
    finding,
    origins: [...origins].map(([actor, own]) => ({ actor, claims: own, documents: own.flatMap((claim) => documentsOf(records, claim)) })),
    dependent,
    unknownDependence,
    documents: new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source))).size,
  };
}

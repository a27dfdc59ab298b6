import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Records } from "./records.js";

/**
 * The states and alliances whose voice a claim is: those its claimants speak for, or the one it was made on behalf of.
 * Empty for captives, media, institutes and unnamed officials.
 */
export function voicesOf(records: Records, claim: Claim): readonly Actor[] {
  if (claim.onBehalfOf !== undefined) return [records.need("actor", claim.onBehalfOf)];
  const voices = claim.claimants.flatMap((id) => {
    const claimant = records.need("actor", id);
    if (claimant.speaksFor !== undefined) return [records.need("actor", claimant.speaksFor)];
    return claimant.kind === "state" || claimant.kind === "alliance" ? [claimant] : [];
  });
  return [...new Set(voices)];
}

/**
 * The root voice of an actor, for counting independent origins: bodies and office-holders fold into the state they speak for,
 * unnamed officials into the government they belong to; institutes, media and captives are their own.
 */
export function originOf(records: Records, id: string): Actor {
  const actor = records.need("actor", id);
  if (actor.speaksFor !== undefined) return records.need("actor", actor.speaksFor);
  if (actor.kind === "group" && actor.partOf !== undefined) return originOf(records, actor.partOf);
  return actor;
}

/** The origins of a claim; one for each signatory of a joint statement. */
export function originsOf(records: Records, claim: Claim): readonly Actor[] {
  if (claim.onBehalfOf !== undefined) return [records.need("actor", claim.onBehalfOf)];
  return [...new Set(claim.claimants.map((id) => originOf(records, id)))];
}

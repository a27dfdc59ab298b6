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

/** For whom an actor's words count. */
export interface Voice {
  /**
   * `state`: it is a state or an alliance; `spokesman`: it speaks for one; `unnamed`: people without names, who count as one origin
   * with what they belong to, though their words are no position of it; `itself`: its words are its own.
   */
  readonly as: "state" | "spokesman" | "unnamed" | "itself";
  /** The actor for whom its words count when origins are counted; itself where it is its own voice. */
  readonly of: Actor;
}

/**
 * For whom an actor's words count, unless a claim was made on behalf of another. An office makes nobody a voice: only what the data say
 * of it does.
 *
 * @param actor - an actor of the ledger.
 * @example
 * voiceOf(ledger, ledger.need("actor", "zelenskyy")).as; // => "spokesman"
 * voiceOf(ledger, ledger.need("actor", "us-officials")).of.id; // => "usa"
 * voiceOf(ledger, ledger.need("actor", "bruce-bennett")).as; // => "itself"
 */
export function voiceOf(records: Records, actor: Actor): Voice {
  const of = originOf(records, actor.id);
  if (of !== actor) return { as: actor.speaksFor === undefined ? "unnamed" : "spokesman", of };
  return { as: actor.kind === "state" || actor.kind === "alliance" ? "state" : "itself", of };
}

/** The origins of a claim; one for each signatory of a joint statement. */
export function originsOf(records: Records, claim: Claim): readonly Actor[] {
  if (claim.onBehalfOf !== undefined) return [records.need("actor", claim.onBehalfOf)];
  return [...new Set(claim.claimants.map((id) => originOf(records, id)))];
}

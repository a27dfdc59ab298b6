import type { Records } from "../ledger/records.js";
import type { Claim, ClaimRelation } from "../model/claim.js";
import { claimsNamingIn } from "./claims-naming.js";

/** The claims that stand in one relation to a claim, in one direction. */
export interface RelatedClaims {
  readonly relation: ClaimRelation;
  /** Who does it: the others to this claim ("denied by"), or this claim to the others ("denies"). */
  readonly by: "others" | "this";
  readonly claims: readonly Claim[];
}

/** In the order in which a reader wants them: what became of a claim, who objects to it, who bears it out. */
const order: readonly ClaimRelation[] = ["revises", "contradicts", "denies", "confirms", "restsOn"];

/**
 * The claims that revise, contradict, deny, confirm or take over a claim, each time before those to which it does so itself; relations in
 * which no claim stands are left out. In a view as of a day, no claim that became public later. `labels.relationFrom` and
 * `labels.relation` of `@tumen/core/wording` are the headings over them.
 *
 * @example
 * const claim = ledger.need("claim", "nis-2024-12-19-killed-wounded");
 * relationsOf(ledger, claim)[0]; // => { relation: "revises", by: "others", claims: [ledger.claim("nis-2025-01-13-killed-wounded")] }
 */
export function relationsOf(records: Records, claim: Claim): readonly RelatedClaims[] {
  const claimsOf = (ids: readonly string[]) => ids.map((id) => records.need("claim", id));
  const others = (relation: ClaimRelation) =>
    relation === "revises" ? records.revisionsOf(claim) : claimsOf(claimsNamingIn(relation)(claim, records));
  return order
    .flatMap((relation): RelatedClaims[] => [
      { relation, by: "others", claims: others(relation) },
      { relation, by: "this", claims: claimsOf(claim[relation]) },
    ])
    .filter(({ claims }) => claims.length > 0);
}

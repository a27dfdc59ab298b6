import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";

const dayOf = ({ said, public: day }: Claim): string => said?.latest ?? day;

/**
 * A claim with all that it revises and all that revises it, over every step, the oldest first.
 *
 * @throws UnknownIdError if this view has no such claim.
 * @example
 * revisionChain(ledger, "rok-jcs-2024-12-23-casualties").map(({ claimants }) => claimants[0]); // => ["rok-jcs", "rok-jcs"]
 */
export function revisionChain(records: Records, claimId: string): readonly Claim[] {
  const chain = new Map<string, Claim>();
  const waiting: Claim[] = [records.need("claim", claimId)];
  for (let claim = waiting.pop(); claim; claim = waiting.pop()) {
    if (chain.has(claim.id)) continue;
    chain.set(claim.id, claim);
    waiting.push(...claim.revises.map((id) => records.need("claim", id)), ...records.revisionsOf(claim));
  }
  return [...chain.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1));
}

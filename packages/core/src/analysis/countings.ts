import type { Claim } from "../model/claim.js";
import type { Counting } from "../model/quantity.js";

/**
 * What the figures of a claim count, each once, where none of them is the whole to date; empty where one is, and for a claim without
 * figures.
 *
 * @example
 * countingsOf(ledger.need("claim", "rok-jcs-2025-03-27-more-sent")); // => ["added", "part"]
 * countingsOf(ledger.need("claim", "nis-2025-01-13-casualties")); // => []
 */
export function countingsOf({ quantities }: Pick<Claim, "quantities">): readonly Counting[] {
  const countings = [...new Set(quantities.map(({ counts }) => counts))];
  return countings.includes("all") ? [] : countings;
}

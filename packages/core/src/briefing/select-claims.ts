import { findingOf, supporting } from "../analysis/finding.js";
import { originsOf } from "../ledger/voice.js";
import type { Claim } from "../model/claim.js";
import { windows } from "./briefing.js";
import { type BriefingContext, dayOf } from "./context.js";

interface Ranked {
  readonly claim: Claim;
  readonly partyOrPrimary: boolean;
  readonly origins: number;
}

const better = (a: Ranked, b: Ranked) =>
  a.claim.significance - b.claim.significance ||
  Number(b.partyOrPrimary) - Number(a.partyOrPrimary) ||
  b.origins - a.origins ||
  dayOf(b.claim).localeCompare(dayOf(a.claim)) ||
  (a.claim.id < b.claim.id ? -1 : 1);

/**
 * Distinct origins of the claim's finding among the claims of its own section: what stands in another section, or is an old
 * detail, does not move it.
 */
function originsInSection(context: BriefingContext, claim: Claim): number {
  const home = context.home(claim);
  const independent = supporting(context.records, findingOf(claim)).filter(
    (other) =>
      other.restsOn.length === 0 && other.basis === undefined && context.isEligible(other, windows.latest) && context.home(other) === home,
  );
  return new Set(independent.flatMap((other) => originsOf(context.records, other))).size;
}

/** The same for many claims: of one finding in one section it is counted once, since most findings are told of by many claims. */
function originCounts(context: BriefingContext): (claim: Claim) => number {
  const counted = new Map<string, number>();
  return (claim) => {
    const key = JSON.stringify([context.home(claim), findingOf(claim)]);
    const count = counted.get(key) ?? originsInSection(context, claim);
    counted.set(key, count);
    return count;
  };
}

/** Ranks claims by significance, then a party's word or the claimant's own text, then origins, then the newest. */
export function rank(context: BriefingContext, claims: readonly Claim[]): Claim[] {
  const originsOfFinding = originCounts(context);
  return claims
    .map((claim): Ranked => ({ claim, partyOrPrimary: context.isPartyOrPrimary(claim), origins: originsOfFinding(claim) }))
    .sort(better)
    .map(({ claim }) => claim);
}

/** Keeps the first claim of each origin on each event. */
export function oneEach(context: BriefingContext, ranked: readonly Claim[]): Claim[] {
  const taken = new Set<string>();
  return ranked.filter((claim) => {
    const key = `${originsOf(context.records, claim)
      .map(({ id }) => id)
      .join()} ${claim.about.event ?? ""}`;
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
}

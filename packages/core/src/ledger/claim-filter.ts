import type { Claim, Modality } from "../model/claim.js";
import type { LedgerIds } from "../model/dataset.js";
import type { Day } from "../model/date.js";
import type { Records } from "./records.js";

/** A stretch of days; either end may be open. A month or a year stands for its first or its last day. */
export interface DayRange {
  readonly from?: Day;
  readonly to?: Day;
}

/** Which claims are meant. A claim must meet every field that is given. */
export interface ClaimFilter<Ids extends LedgerIds = LedgerIds> {
  /** Claimed by this actor or, for a state or alliance, by anyone who speaks for it. */
  readonly claimant?: Ids["actor"];
  /** Passed on by this actor in at least one document. */
  readonly relay?: Ids["actor"];
  /** Gives a figure or a stance on this question. */
  readonly question?: Ids["question"];
  readonly topic?: Ids["topic"];
  readonly event?: Ids["event"];
  /** Is about this actor. */
  readonly actor?: Ids["actor"];
  readonly place?: Ids["place"];
  readonly materiel?: Ids["materiel"];
  /** Can be read in this document. */
  readonly source?: Ids["source"];
  readonly modality?: Modality;
  /** Said within these days. */
  readonly said?: DayRange;
  /** Became public within these days. */
  readonly public?: DayRange;
}

function within(earliest: Day, latest: Day, range: DayRange): boolean {
  const from = range.from ?? "";
  const to = range.to === undefined ? "9999" : `${range.to}\uffff`;
  return latest >= from && earliest <= to;
}

/** Whether the claim's words are the actor's own or those of someone who speaks for it. */
export const claimedBy = (records: Records, claim: Claim, actor: string): boolean =>
  claim.onBehalfOf === actor ||
  claim.speaker === actor ||
  claim.claimants.some((claimant) => claimant === actor || records.actor(claimant)?.speaksFor === actor);

/** Whether the claim meets every field of the filter. */
export function meets(records: Records, claim: Claim, filter: ClaimFilter): boolean {
  const { about } = claim;
  // Lists are made only for what is asked: most filters ask for one field or two, of many claims.
  const isNone = (wanted: string | undefined, ids: () => readonly (string | undefined)[]) =>
    wanted !== undefined && !ids().includes(wanted);
  const isOther =
    (filter.claimant !== undefined && !claimedBy(records, claim, filter.claimant)) ||
    isNone(filter.relay, () => claim.citations.flatMap(({ via }) => via)) ||
    isNone(filter.question, () => [...claim.quantities, ...claim.stances].map(({ question }) => question)) ||
    isNone(filter.topic, () => claim.topics) ||
    isNone(filter.event, () => [about.event]) ||
    isNone(filter.actor, () => about.actors) ||
    isNone(filter.place, () => about.places) ||
    isNone(filter.materiel, () => about.materiel) ||
    isNone(filter.modality, () => [claim.modality]) ||
    isNone(filter.source, () => claim.citations.map(({ source }) => source));
  if (isOther) return false;
  if (filter.said && !(claim.said && within(claim.said.earliest, claim.said.latest, filter.said))) return false;
  return !filter.public || within(claim.public, claim.public, filter.public);
}

import type { Claim, Modality } from "../model/claim.js";

/**
 * The ways in which claims are put, in the groups and the order in which they are read. They tell nothing of what is claimed: that
 * something did not happen is as much a statement as that it did.
 *
 * @example
 * modalityGroups.estimated; // => ["estimates", "suspects"]
 */
export const modalityGroups = {
  stated: ["asserts", "confirms", "reports", "testifies"],
  estimated: ["estimates", "suspects"],
  expected: ["predicts", "plans"],
  judged: ["condemns", "demands"],
  denied: ["denies"],
  declined: ["declines-to-confirm"],
} as const satisfies Readonly<Record<string, readonly Modality[]>>;

/** A group of ways in which claims are put. */
export type ModalityGroup = keyof typeof modalityGroups;

/** Claims that are put in ways of one group. */
export interface ClaimsOfModality {
  readonly group: ModalityGroup;
  readonly claims: readonly Claim[];
}

/**
 * Claims by the way in which they are put, without the groups that have none; within a group in the order given.
 *
 * @example
 * claimsByModality(ledger.claims({ event: "first-clash-2024-11-04" }))[0]?.group; // => "stated"
 */
export const claimsByModality = (claims: readonly Claim[]): readonly ClaimsOfModality[] =>
  (Object.keys(modalityGroups) as ModalityGroup[])
    .map((group) => ({ group, claims: claims.filter(({ modality }) => (modalityGroups[group] as readonly Modality[]).includes(modality)) }))
    .filter((one) => one.claims.length > 0);

import { type Actor, type ClaimantGroup, claimantGroup } from "@tumen/core";
import { ledger } from "../reading/ledger";

/** Colours of claimants; the same in every picture. */
export type Tone = ClaimantGroup;

/** The colour of an actor: that of its group. */
export const toneOf = (actor: Actor): Tone => claimantGroup(ledger, actor);

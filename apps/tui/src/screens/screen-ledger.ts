import type { Briefing, Day, Ledger } from "@tumen/core/query";

/** A week, and how many claims became public in it. */
export interface Week {
  readonly start: Day;
  readonly claims: number;
}

/** What the screens read of a ledger. */
export interface ScreenLedger {
  readonly ledger: Ledger;
  readonly briefingOf: (day: Day) => Briefing;
  /** From the first to the last, without a gap. */
  readonly weeks: readonly Week[];
}

/** The weeks of a ledger, as the strip under the header draws them. */
export const weeksOf = (ledger: Ledger): readonly Week[] =>
  ledger.timeline({ by: "week" }).map(({ start, claims }) => ({ start, claims: claims.length }));

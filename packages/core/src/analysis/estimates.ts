import type { Records } from "../ledger/records.js";
import { originsOf } from "../ledger/voice.js";
import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Day } from "../model/date.js";
import type { Quantity } from "../model/quantity.js";
import type { QuantityQuestion } from "../model/question.js";

/** A figure with the claim that gives it. */
export interface Estimate {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly claimant: Actor;
  /** Root voice of the claimant. */
  readonly origin: Actor;
  /** The day the figure was given: the day said, or where that is unknown, the day it became public. */
  readonly day: Day;
  /** The same claimant's figure that this one replaces. */
  readonly revises?: Estimate;
}

/** One claimant's whole figures on a question, each holding until the next. */
export interface EstimateSeries {
  readonly claimant: Actor;
  readonly origin: Actor;
  readonly estimates: readonly Estimate[];
  readonly latest: Estimate;
}

/** Every figure on a quantity question. */
export interface Estimates {
  readonly question: QuantityQuestion;
  /** Series of figures that count the same thing, by the day of their first. */
  readonly series: readonly EstimateSeries[];
  /** The lowest and the highest of each origin's latest figure; absent with fewer than two. Ordered by lower bounds. */
  readonly spread?: { readonly lowest: Estimate; readonly highest: Estimate };
  /** Figures for a part, a period, an addition or a plan: listed, never drawn or compared. */
  readonly listed: readonly Estimate[];
}

/** The number a figure is ordered by: its lower bound, else its upper. */
export const orderOf = ({ low, high }: Quantity): number => low ?? high ?? 0;

const dayOf = (claim: Claim): Day => claim.said?.latest ?? claim.public;

function estimatesOf(records: Records, claim: Claim, question: string): Estimate[] {
  const [claimantId] = claim.claimants;
  const [origin] = originsOf(records, claim);
  if (claimantId === undefined || origin === undefined) return [];
  const claimant = records.need("actor", claimantId);
  return claim.quantities
    .filter((quantity) => quantity.question === question)
    .map((quantity) => ({ claim, quantity, claimant, origin, day: dayOf(claim) }));
}

function seriesOf(whole: readonly Estimate[]): EstimateSeries[] {
  const byClaimant = new Map<Actor, Estimate[]>();
  for (const estimate of whole) {
    const earlier = byClaimant.get(estimate.claimant) ?? [];
    const revised = earlier.findLast(({ claim }) => estimate.claim.revises.includes(claim.id));
    byClaimant.set(estimate.claimant, [...earlier, revised ? { ...estimate, revises: revised } : estimate]);
  }
  return [...byClaimant].flatMap(([claimant, estimates]) => {
    const latest = estimates.at(-1);
    return latest ? [{ claimant, origin: latest.origin, estimates, latest }] : [];
  });
}

/** Each origin's latest whole figure. */
export function latestByOrigin(series: readonly EstimateSeries[]): readonly Estimate[] {
  const latest = new Map<Actor, Estimate>();
  for (const { latest: estimate } of series) {
    const held = latest.get(estimate.origin);
    if (!held || held.day < estimate.day) latest.set(estimate.origin, estimate);
  }
  return [...latest.values()];
}

function spreadOf(latest: readonly Estimate[]): Estimates["spread"] {
  if (latest.length < 2) return undefined;
  const ordered = [...latest].sort((a, b) => orderOf(a.quantity) - orderOf(b.quantity) || (a.claim.id < b.claim.id ? -1 : 1));
  const [lowest] = ordered;
  const highest = ordered.at(-1);
  return lowest && highest ? { lowest, highest } : undefined;
}

/**
 * The figures on a quantity question: per claimant the series and what revised what, the spread now, and what is listed only.
 *
 * @throws UnknownIdError if there is no such question.
 * @throws TypeError if the question is answered by stances.
 */
export function estimates(records: Records, questionId: string): Estimates {
  const question = records.need("question", questionId);
  if (question.kind !== "quantity") throw new TypeError(`"${questionId}" is answered by stances: ask positions("${questionId}") instead`);
  const all = records
    .claims({ question: questionId })
    .filter(({ status }) => status?.state !== "retracted")
    .flatMap((claim) => estimatesOf(records, claim, questionId))
    .sort((a, b) => a.day.localeCompare(b.day) || a.claim.id.localeCompare(b.claim.id));
  const series = seriesOf(all.filter(({ quantity }) => quantity.counts === "all"));
  const spread = spreadOf(latestByOrigin(series));
  return { question, series, ...(spread ? { spread } : {}), listed: all.filter(({ quantity }) => quantity.counts !== "all") };
}

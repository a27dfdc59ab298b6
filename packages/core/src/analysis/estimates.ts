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
  /** Each origin's latest figure, by the day of its first. */
  readonly byOrigin: readonly Estimate[];
  /** The lowest and the highest of each origin's latest figure; absent with fewer than two. Ordered by lower bounds. */
  readonly spread?: { readonly lowest: Estimate; readonly highest: Estimate };
  /** Figures for a part, a period, an addition or a plan: listed, never drawn or compared. */
  readonly listed: readonly Estimate[];
}

/** The number a figure is ordered by: its lower bound, else its upper. */
export const orderOf = ({ low, high }: Quantity): number => low ?? high ?? 0;

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Estimate, b: Estimate) => before(a.day, b.day) || before(a.claim.id, b.claim.id);

const dayOf = (claim: Claim): Day => claim.said?.latest ?? claim.public;

/** Every figure on a question that has not been taken back, by day. Who stands behind a claim is worked out once for each claimant. */
function figuresOn(records: Records, question: string): Estimate[] {
  const voices = new Map<string, Pick<Estimate, "claimant" | "origin"> | undefined>();
  const voiceOf = (claim: Claim) => {
    const [claimant] = claim.claimants;
    const key = `${claimant} ${claim.onBehalfOf ?? ""}`;
    const held = voices.get(key);
    if (held || claimant === undefined) return held;
    const [origin] = originsOf(records, claim);
    const voice = origin && { claimant: records.need("actor", claimant), origin };
    voices.set(key, voice);
    return voice;
  };
  const found: Estimate[] = [];
  for (const claim of records.claims({ question })) {
    if (claim.status?.state === "retracted") continue;
    const voice = voiceOf(claim);
    if (!voice) continue;
    const day = dayOf(claim);
    for (const quantity of claim.quantities) {
      if (quantity.question === question) found.push({ claim, quantity, claimant: voice.claimant, origin: voice.origin, day });
    }
  }
  return linked(found.sort(inOrder));
}

/** Figures with those that they replace: of one claimant, the latest before. */
function linked(figures: readonly Estimate[]): Estimate[] {
  const byClaim = new Map<string, Estimate>();
  return figures.map((figure) => {
    if (figure.quantity.counts !== "all") return figure;
    const replaced = figure.claim.revises.flatMap((id) => byClaim.get(id) ?? []).filter(({ claimant }) => claimant === figure.claimant);
    const [revises] = replaced.sort((a, b) => inOrder(b, a));
    const held = revises ? { ...figure, revises } : figure;
    byClaim.set(figure.claim.id, held);
    return held;
  });
}

/** The figures of each view by question: an index, since who stands behind a figure and what it replaces never changes. */
const indexes = new WeakMap<Records, Map<string, readonly Estimate[]>>();

function indexedFigures(records: Records, question: string): readonly Estimate[] {
  const index = indexes.get(records) ?? new Map<string, readonly Estimate[]>();
  indexes.set(records, index);
  const figures = index.get(question) ?? figuresOn(records, question);
  index.set(question, figures);
  return figures;
}

function seriesOf(whole: readonly Estimate[]): EstimateSeries[] {
  const byClaimant = new Map<Actor, Estimate[]>();
  for (const estimate of whole) {
    const held = byClaimant.get(estimate.claimant);
    if (held) held.push(estimate);
    else byClaimant.set(estimate.claimant, [estimate]);
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
  const all = indexedFigures(records, questionId);
  const series = seriesOf(all.filter(({ quantity }) => quantity.counts === "all"));
  const byOrigin = latestByOrigin(series);
  const spread = spreadOf(byOrigin);
  return { question, series, byOrigin, ...(spread ? { spread } : {}), listed: all.filter(({ quantity }) => quantity.counts !== "all") };
}

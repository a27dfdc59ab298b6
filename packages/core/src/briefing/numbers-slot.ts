import { type Estimate, estimates, latestByOrigin, orderOf } from "../analysis/estimates.js";
import type { EdtfDate } from "../model/date.js";
import type { Quantity } from "../model/quantity.js";
import { wordDay, wordWhen } from "../wording/dates.js";
import { isPlural } from "../wording/names.js";
import { wordQuantity, wordQuantityAfterAt } from "../wording/quantities.js";
import { isThird } from "./attributed.js";
import { budgets, presentDays, windows } from "./briefing.js";
import { saidOf } from "./context.js";
import { type Draft, type DraftPart, finish, lengthOf, listParts, note, text } from "./draft.js";
import type { SectionInProgress, SlotWriter } from "./slot.js";

const most = 4;

/** The highest, the lowest, any party's own, then the newest: four at most, lowest first. */
function choose(latest: readonly Estimate[], parties: readonly string[]): Estimate[] {
  const ordered = [...latest].sort((a, b) => orderOf(a.quantity) - orderOf(b.quantity) || a.claim.id.localeCompare(b.claim.id));
  const newest = [...latest].sort((a, b) => b.day.localeCompare(a.day) || a.claim.id.localeCompare(b.claim.id));
  const wanted = [ordered.at(-1), ordered[0], ...ordered.filter(({ origin }) => parties.includes(origin.id)), ...newest];
  const kept = new Set(wanted.filter((estimate) => estimate !== undefined).slice(0, most + 2));
  const four = new Set([...kept].slice(0, most));
  return ordered.filter((estimate) => four.has(estimate));
}

const figure = (estimate: Estimate): DraftPart => ({ kind: "quantity", text: wordQuantity(estimate.quantity), claim: estimate.claim.id });

const figureAfterAt = (quantity: Quantity, claim: string): DraftPart => ({ kind: "quantity", text: wordQuantityAfterAt(quantity), claim });

/** "South Korea's Joint Chiefs of Staff", as a party to the sentence; a speaker stands for the body he speaks for. */
function claimantPart({ context, naming }: SectionInProgress, { claim, claimant }: Estimate): DraftPart {
  return naming.part(claim.speaker === undefined ? claimant : context.records.need("actor", claim.speaker));
}

function isPluralClaimant({ context }: SectionInProgress, { claim, claimant }: Estimate): boolean {
  return isPlural(claim.speaker === undefined ? claimant : context.records.need("actor", claim.speaker));
}

/** Whether not even the month is known in which it was said: the last day it can mean would make it look new. */
const isCoarse = ({ earliest, latest }: EdtfDate) => earliest.slice(0, 7) !== latest.slice(0, 7);

/** ", in May 2024" or ", on 5 May 2024" for a figure that is older than half a year, or may be. */
const age = ({ context }: SectionInProgress, { claim, day }: Estimate): string =>
  context.age(day) > windows.figure || isCoarse(saidOf(claim)) ? `, ${wordWhen(saidOf(claim))}` : "";

function spreadParts(progress: SectionInProgress, noun: string, lowest: Estimate, highest: Estimate): DraftPart[] {
  const side = (estimate: Estimate) => [
    figure(estimate),
    text(" ("),
    claimantPart(progress, estimate),
    text(`${age(progress, estimate)})`),
    note(estimate.claim.id),
  ];
  // "From 10,000 to 12,000 to more than 11,000" and "from more than 1,000 to about 1,000" cannot be read: such stand side by side.
  if (isRange(lowest) || isRange(highest) || orderOf(lowest.quantity) === orderOf(highest.quantity))
    return pairParts(progress, noun, lowest, highest);
  return [text(`figures for ${noun} run from `), ...side(lowest), text(" to "), ...side(highest)];
}

const isRange = ({ quantity: { low, high } }: Estimate) => low !== undefined && high !== undefined && low !== high;

/** "Ukraine puts North Korean soldiers sent to Russia at 10,000 to 12,000 and the US Treasury at more than 11,000." */
function pairParts(progress: SectionInProgress, noun: string, first: Estimate, second: Estimate): DraftPart[] {
  const at = ({ quantity, claim }: Estimate) => [figureAfterAt(quantity, claim.id), note(claim.id)];
  const verb = isPluralClaimant(progress, first) ? "put" : "puts";
  return [
    claimantPart(progress, first),
    text(` ${verb} ${noun} at `),
    ...at(first),
    text(" and "),
    claimantPart(progress, second),
    text(`${age(progress, second)} at `),
    ...at(second),
  ];
}

/** "…, and North Korean soldiers wounded at about 1,000": what else the same claim counts as a whole. */
function alsoParts({ context }: SectionInProgress, { claim, quantity }: Estimate): DraftPart[] {
  const also = claim.quantities.find((other) => other.counts === "all" && other.question !== quantity.question);
  const question = also && context.records.need("question", also.question);
  if (!also || question?.kind !== "quantity") return [];
  return [text(` and ${question.noun} at `), figureAfterAt(also, claim.id)];
}

function singleParts(progress: SectionInProgress, noun: string, estimate: Estimate): DraftPart[] {
  const { context } = progress;
  const { revises, day } = estimate;
  const isPast = context.age(day) > presentDays;
  const verb = isPast || isPluralClaimant(progress, estimate) ? "put" : "puts";
  const when = isPast ? ` ${wordWhen(saidOf(estimate.claim), { near: context.asOf })}` : "";
  const isNews = revises !== undefined && context.age(day) <= windows.change;
  const from = isNews
    ? [text(" from "), figure(revises), text(` on ${wordDay(revises.day, { near: context.asOf })}`), note(revises.claim.id)]
    : [];
  const also = isNews ? [] : alsoParts(progress, estimate);
  return [
    claimantPart(progress, estimate),
    text(` ${verb} ${noun} at `),
    figureAfterAt(estimate.quantity, estimate.claim.id),
    ...also,
    text(isNews ? `${when},` : when),
    note(estimate.claim.id),
    ...from,
  ];
}

function othersParts(progress: SectionInProgress, others: readonly Estimate[]): DraftPart[] {
  const items = others.map((estimate, index) => {
    const verb = index > 0 ? "" : isPluralClaimant(progress, estimate) ? " put the figure" : " puts the figure";
    return [
      claimantPart(progress, estimate),
      text(`${verb} at `),
      figureAfterAt(estimate.quantity, estimate.claim.id),
      text(age(progress, estimate)),
      note(estimate.claim.id),
    ];
  });
  return listParts(items);
}

/** "On 19 December the NIS put it at about 1,000": the figure a claimant has replaced within two months. */
function revisionParts(progress: SectionInProgress, { revises }: Estimate): DraftPart[] | undefined {
  if (!revises) return undefined;
  const day = wordDay(revises.day, { near: progress.context.asOf });
  return [
    text(`on ${day}, `),
    claimantPart(progress, revises),
    text(" had put the figure at "),
    figureAfterAt(revises.quantity, revises.claim.id),
    note(revises.claim.id),
  ];
}

function narrowerParts(progress: SectionInProgress, noun: string, estimate: Estimate): DraftPart[] {
  const verb = isPluralClaimant(progress, estimate) ? "give" : "gives";
  return [
    text(`for ${estimate.quantity.scope}, `),
    claimantPart(progress, estimate),
    text(` ${verb} `),
    figure(estimate),
    text(` ${noun}`),
    note(estimate.claim.id),
  ];
}

/** Tells a number: the spread of the origins' latest figures, what was revised from what, and one figure for a part or a period. */
export const writeNumbers: SlotWriter<"numbers"> = (progress, { question: id, limit = most }) => {
  const { context, section, naming, used, drafts } = progress;
  const { question, series, listed } = estimates(context.records, id);
  const usable = ({ claim }: Estimate) => !used.has(claim.id) && context.home(claim) === section.id;
  const current = series.flatMap((one) => {
    const latest = one.estimates.findLast(
      (estimate) => context.isEligible(estimate.claim, windows.figure) && estimate.claim.restsOn.length === 0,
    );
    return latest && usable(latest) ? [{ ...one, latest }] : [];
  });
  const chosen = choose(latestByOrigin(current), question.parties);
  const written: Draft[] = [];
  const write = (make: () => DraftPart[] | undefined) => {
    if (written.length >= limit) return;
    const parts = naming.within(budgets.wordsPerSentence, () => make() ?? []);
    const finished = finish(parts);
    if (parts.length === 0 || lengthOf(parts) > budgets.wordsPerSentence || isThird([...drafts, ...written], finished)) return;
    naming.remember(parts);
    written.push({ kind: "attributed", parts: finished });
  };
  const [lowest, ...rest] = chosen;
  const highest = rest.pop();
  if (lowest && !highest) write(() => singleParts(progress, question.noun, lowest));
  if (lowest && highest) {
    write(() => spreadParts(progress, question.noun, lowest, highest));
    if (rest.length > 0) write(() => othersParts(progress, rest));
    const revised = chosen
      .filter(({ day, revises }) => revises && context.age(day) <= windows.change)
      .sort((a, b) => b.day.localeCompare(a.day))[0];
    if (revised) write(() => revisionParts(progress, revised));
  }
  const narrower = listed.filter(
    ({ claim, quantity, day }) =>
      (quantity.counts === "part" || quantity.counts === "period") &&
      quantity.scope !== undefined &&
      context.age(day) <= windows.change &&
      claim.significance < 3 &&
      !chosen.some((estimate) => estimate.claim === claim) &&
      usable({ claim } as Estimate) &&
      context.isEligible(claim, windows.change),
  );
  const newest = narrower.at(-1);
  if (newest) write(() => narrowerParts(progress, question.noun, newest));
  return written;
};

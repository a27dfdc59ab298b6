import { type Estimate, estimates, latestByOrigin, orderOf } from "../analysis/estimates.js";
import type { EdtfDate } from "../model/date.js";
import type { QuantityQuestion } from "../model/question.js";
import type { FigurePlan, SentencePlan, ToldFigure } from "../wording/sentence-plan.js";
import { presentDays, windows } from "./briefing.js";
import { saidOf } from "./context.js";
import type { Draft } from "./draft.js";
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

/** Whether not even the month is known in which it was said: the last day it can mean would make it look new. */
const isCoarse = ({ earliest, latest }: EdtfDate) => earliest.slice(0, 7) !== latest.slice(0, 7);

/** A figure and who is named for it: a speaker stands for the body he speaks for. Its date is told if it is older than half a year, or may be. */
function told({ context }: SectionInProgress, { claim, claimant, quantity, day }: Estimate): ToldFigure {
  const isOld = context.age(day) > windows.figure || isCoarse(saidOf(claim));
  const actor = claim.speaker === undefined ? claimant : context.records.need("actor", claim.speaker);
  return { claim, quantity, actor, when: isOld ? saidOf(claim) : undefined };
}

const isRange = ({ quantity: { low, high } }: Estimate) => low !== undefined && high !== undefined && low !== high;

/** "From 10,000 to 12,000 to more than 11,000" and "from more than 1,000 to about 1,000" cannot be read: such stand side by side. */
function spread(progress: SectionInProgress, question: QuantityQuestion, lowest: Estimate, highest: Estimate): SentencePlan {
  const isPair = isRange(lowest) || isRange(highest) || orderOf(lowest.quantity) === orderOf(highest.quantity);
  return { kind: "spread", isPair, question, lowest: told(progress, lowest), highest: told(progress, highest) };
}

/** What else the claim counts as a whole. */
function alsoCounted({ context }: SectionInProgress, { claim, quantity }: Estimate): FigurePlan["also"] {
  const also = claim.quantities.find((other) => other.counts === "all" && other.question !== quantity.question);
  const question = also && context.records.need("question", also.question);
  return also && question?.kind === "quantity" ? { question, quantity: also } : undefined;
}

function single(progress: SectionInProgress, question: QuantityQuestion, estimate: Estimate): SentencePlan {
  const { context } = progress;
  const { claim, day } = estimate;
  const replaced = context.age(day) <= windows.change ? estimate.revises : undefined;
  return {
    kind: "figure",
    question,
    figure: { ...told(progress, estimate), when: context.age(day) > presentDays ? saidOf(claim) : undefined },
    also: replaced ? undefined : alsoCounted(progress, estimate),
    replaced,
  };
}

/** Tells a number: the spread of the origins' latest figures, what was revised from what, and one figure for a part or a period. */
export const writeNumbers: SlotWriter<"numbers"> = (progress, { question: id, limit = most }) => {
  const { context, section, writer, used, drafts } = progress;
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
  const write = (plan: SentencePlan) => {
    if (written.length >= limit) return;
    const draft = writer.write([plan], [...drafts, ...written]);
    if (draft) written.push(draft);
  };
  const [lowest, ...rest] = chosen;
  const highest = rest.pop();
  if (lowest && !highest) write(single(progress, question, lowest));
  if (lowest && highest) {
    write(spread(progress, question, lowest, highest));
    if (rest.length > 0) write({ kind: "further-figures", question, figures: rest.map((estimate) => told(progress, estimate)) });
    const revised = chosen
      .filter(({ day, revises }) => revises && context.age(day) <= windows.change)
      .sort((a, b) => b.day.localeCompare(a.day))[0];
    if (revised?.revises) write({ kind: "replaced", question, figure: told(progress, revised.revises), day: revised.revises.day });
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
  const scope = newest?.quantity.scope;
  if (newest && scope !== undefined) write({ kind: "narrower", question, figure: told(progress, newest), scope });
  return written;
};

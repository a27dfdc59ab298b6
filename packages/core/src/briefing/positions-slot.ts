import { type Position, positions } from "../analysis/positions.js";
import type { Claim } from "../model/claim.js";
import { wordDay } from "../wording/dates.js";
import { wordList } from "../wording/lists.js";
import { isPlural, proseName } from "../wording/names.js";
import { isThird } from "./attributed.js";
import { budgets, windows } from "./briefing.js";
import { dayOf } from "./context.js";
import { type Draft, type DraftPart, finish, lengthOf, listParts, note, text } from "./draft.js";
import type { SectionInProgress, SlotWriter } from "./slot.js";

type Answer = "affirms" | "acknowledges" | "denies" | "declines";

interface Held {
  readonly position: Position;
  readonly answer: Answer;
  readonly claim: Claim;
  readonly since: string;
  readonly isChange: boolean;
}

const verbs: Record<Answer, readonly [singular: string, plural: string]> = {
  acknowledges: ["acknowledges that", "acknowledge that"],
  affirms: ["says that", "say that"],
  denies: ["denies that", "deny that"],
  declines: ["will not say whether", "will not say whether"],
};

/** What an actor holds, with the weightiest and newest claim of its own, or else joint one, that the section may use; none where it gave two answers on one day. */
function heldBy({ context, section, used }: SectionInProgress, position: Position): Held[] {
  const { current } = position;
  if (!current || current.answer === "mixed") return [];
  const usable = current.claims.filter(
    (one) => !used.has(one.id) && !context.isLatest(one) && context.home(one) === section.id && context.isCitable(one, windows.change),
  );
  const own = usable.filter(({ claimants }) => claimants.length === 1);
  const candidates = own.length > 0 ? own : usable;
  const best = Math.min(...candidates.map(({ significance }) => significance));
  const claim = candidates.findLast(({ significance }) => significance === best);
  if (!claim) return [];
  const answer = current.acknowledges ? "acknowledges" : current.answer;
  return [{ position, answer, claim, since: current.from, isChange: context.age(current.from) <= windows.change }];
}

/** An actor's own words before a joint statement, then by significance, then changes of the last two months; signatories of one statement stand together. */
function inOrder(held: readonly Held[]): Held[] {
  const rank = (a: Held, b: Held) =>
    Number(a.claim.claimants.length > 1) - Number(b.claim.claimants.length > 1) ||
    a.claim.significance - b.claim.significance ||
    Number(b.isChange) - Number(a.isChange) ||
    a.since.localeCompare(b.since);
  const sorted = [...held].sort(rank);
  const placeOf = new Map<string, number>();
  for (const { claim } of sorted) if (!placeOf.has(claim.id)) placeOf.set(claim.id, placeOf.size);
  return sorted.sort((a, b) => (placeOf.get(a.claim.id) ?? 0) - (placeOf.get(b.claim.id) ?? 0));
}

const isPluralGroup = (held: readonly Held[]) => held.length > 1 || held.some(({ position }) => isPlural(position.actor));

/** Whether the next actor stands on the same claim since the same day: then date and note are said once, after the last of them. */
const sharesWithNext = (held: readonly Held[], index: number) => {
  const [one, next] = [held[index], held[index + 1]];
  return one !== undefined && next !== undefined && one.claim.id === next.claim.id && one.since === next.since;
};

/** "Ukraine, the United States (since 23 October) and NATO say that …" */
function sentenceParts(
  progress: SectionInProgress,
  held: readonly Held[],
  proposition: string,
  dated: boolean,
  others: boolean,
): DraftPart[] {
  const items = held.map(({ position, claim, since, isChange }, index) => {
    const name = progress.naming.part(position.actor);
    if (sharesWithNext(held, index)) return [name];
    const date = dated && (position.party || isChange) ? ` (since ${wordDay(since, { near: progress.context.asOf })})` : "";
    return [name, text(date), note(claim.id)];
  });
  const [first] = held;
  const verb = first ? verbs[first.answer][isPluralGroup(held) || others ? 1 : 0] : "";
  return [...listParts(items), text(`${others ? ", among others," : ""} ${verb} ${proposition}`)];
}

/** "So do Japan and Germany." */
function restParts(progress: SectionInProgress, held: readonly Held[]): DraftPart[] {
  const items = held.map(({ position, claim }, index) => {
    const name = progress.naming.part(position.actor);
    return sharesWithNext(held, index) ? [name] : [name, note(claim.id)];
  });
  return [text(isPluralGroup(held) ? "so do " : "so does "), ...listParts(items)];
}

function absence(progress: SectionInProgress, question: string, proposition: string, parties: readonly string[]): Draft {
  const named = wordList(
    parties.map((id) => proseName(progress.context.records.need("actor", id), "then")),
    "or",
  );
  const words = `the ledger holds no acknowledgement by ${named} that ${proposition}`;
  const query = `stances of ${named} on this question, as of ${wordDay(progress.context.asOf)}: none affirms`;
  return { kind: "ledger", parts: finish([text(words), { kind: "query", question, text: query }]) };
}

/** Tells where states stand: the parties first, then changes of the last two months, then the rest. */
export const writePositions: SlotWriter<"positions"> = (progress, { question: id, limit = 4 }) => {
  const { context, naming, drafts } = progress;
  const {
    question,
    positions: all,
    acknowledged,
  } = positions(context.records, id, (claim) => claim.significance < 3 || context.age(dayOf(claim)) <= windows.change);
  const held = all.flatMap((position) => heldBy(progress, position));
  const written: Draft[] = [];
  const write = (group: readonly Held[], make: (held: readonly Held[], dated: boolean) => DraftPart[]) => {
    if (written.length >= limit) return;
    // Dates are the first to go where a sentence grows too long; another order of names avoids a third opening of one kind.
    const ways = [true, false].flatMap((dated) => [group, [...group].reverse()].map((order) => () => make(order, dated)));
    const fits = (parts: DraftPart[]) => lengthOf(parts) <= budgets.wordsPerSentence && !isThird([...drafts, ...written], finish(parts));
    const parts = ways.map((way) => naming.within(budgets.wordsPerSentence, way)).find(fits);
    if (!parts) return;
    naming.remember(parts);
    written.push({ kind: "attributed", parts: finish(parts) });
  };
  const groups = (ofParties: boolean) =>
    (["acknowledges", "denies", "declines", "affirms"] as const)
      .map((answer) => held.filter((one) => one.answer === answer && one.position.party === ofParties))
      .filter((group) => group.length > 0);
  for (const group of groups(true)) write(group, (order, dated) => sentenceParts(progress, order, question.proposition, dated, false));
  if (acknowledged.length === 0 && all.length > 0 && question.parties.length > 0 && written.length < limit)
    written.push(absence(progress, id, question.proposition, question.parties));
  for (const group of groups(false).reverse()) {
    const ordered = inOrder(group);
    const named = ordered.slice(0, budgets.claimantsPerSentence);
    // A claim is used once: who signed one that is named already is not told again.
    const told = new Set(named.map(({ claim }) => claim.id));
    const rest = ordered.filter(({ claim }) => !told.has(claim.id)).slice(0, budgets.claimantsPerSentence);
    const others = rest.length > 0 && written.length + 1 >= limit;
    write(named, (order, dated) => sentenceParts(progress, order, question.proposition, dated, others));
    if (rest.length > 0) write(rest, (order) => restParts(progress, order));
  }
  return written;
};

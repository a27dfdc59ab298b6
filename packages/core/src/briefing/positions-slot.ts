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

/** What an actor holds, with the newest claim the section may use; none where it gave two answers on one day. */
function heldBy({ context, section, used }: SectionInProgress, position: Position): Held[] {
  const { current } = position;
  if (!current || current.answer === "mixed") return [];
  const claim = current.claims.findLast(
    (one) => !used.has(one.id) && !context.isLatest(one) && context.home(one) === section.id && context.isEligible(one, windows.change),
  );
  if (!claim) return [];
  const answer = current.acknowledges ? "acknowledges" : current.answer;
  return [{ position, answer, claim, since: current.from, isChange: context.age(current.from) <= windows.change }];
}

/** "Ukraine, the United States (since 23 October) and NATO say that …" */
function sentenceParts(progress: SectionInProgress, held: readonly Held[], proposition: string, dated: boolean): DraftPart[] {
  const items = held.map(({ position, claim, since, isChange }) => {
    const date = dated && (position.party || isChange) ? ` (since ${wordDay(since, { near: progress.context.asOf })})` : "";
    return [progress.naming.part(position.actor), text(date), note(claim.id)];
  });
  const [first] = held;
  const plural = held.length > 1 || (first !== undefined && isPlural(first.position.actor));
  const verb = first ? verbs[first.answer][plural ? 1 : 0] : "";
  return [...listParts(items), text(` ${verb} ${proposition}`)];
}

/** "So do Japan and Germany." */
function restParts(progress: SectionInProgress, held: readonly Held[]): DraftPart[] {
  const [first] = held;
  const verb = held.length > 1 || (first !== undefined && isPlural(first.position.actor)) ? "so do" : "so does";
  return [text(`${verb} `), ...listParts(held.map(({ position, claim }) => [progress.naming.part(position.actor), note(claim.id)]))];
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
  for (const group of groups(true)) write(group, (order, dated) => sentenceParts(progress, order, question.proposition, dated));
  if (acknowledged.length === 0 && all.length > 0 && question.parties.length > 0 && written.length < limit)
    written.push(absence(progress, id, question.proposition, question.parties));
  for (const group of groups(false).reverse()) {
    const ordered = [...group].sort(
      (a, b) =>
        Number(b.isChange) - Number(a.isChange) ||
        (a.isChange ? b.since.localeCompare(a.since) : a.since.localeCompare(b.since)) ||
        a.claim.significance - b.claim.significance,
    );
    write(ordered.slice(0, budgets.claimantsPerSentence), (order, dated) => sentenceParts(progress, order, question.proposition, dated));
    const rest = ordered.slice(budgets.claimantsPerSentence, budgets.claimantsPerSentence * 2);
    if (rest.length > 0) write(rest, (order) => restParts(progress, order));
  }
  return written;
};

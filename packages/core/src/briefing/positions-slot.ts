import { type Position, positions } from "../analysis/positions.js";
import type { Claim } from "../model/claim.js";
import type { Day } from "../model/date.js";
import type { Holder, SentencePlan, ToldAnswer } from "../wording/sentence-plan.js";
import { budgets, windows } from "./briefing.js";
import { dayOf } from "./context.js";
import type { Draft } from "./draft.js";
import type { SectionInProgress, SlotWriter } from "./slot.js";

interface Held {
  readonly position: Position;
  readonly answer: ToldAnswer;
  readonly claim: Claim;
  readonly since: Day;
  readonly isChange: boolean;
}

/** The weightiest and newest of the claims, an actor's own before a joint one. */
function bestOf(claims: readonly Claim[]): Claim | undefined {
  const own = claims.filter(({ claimants }) => claimants.length === 1);
  const candidates = own.length > 0 ? own : claims;
  const best = Math.min(...candidates.map(({ significance }) => significance));
  return candidates.findLast(({ significance }) => significance === best);
}

/**
 * What an actor holds, with the claim that the section takes it from; none where it gave two answers on one day. Where the sentence may say
 * since when, that is the claim which began it, if it is not told elsewhere: the note has to bear the day out.
 */
function heldBy({ context, section, used }: SectionInProgress, position: Position): Held[] {
  const { current, party } = position;
  if (!current || current.answer === "mixed") return [];
  const usable = current.claims.filter(
    (one) => !used.has(one.id) && !context.isLatest(one) && context.home(one) === section.id && context.isCitable(one, windows.change),
  );
  const isChange = context.age(current.from) <= windows.change;
  const begun = usable.filter((one) => dayOf(one) === current.from);
  const claim = ((party || isChange) && bestOf(begun)) || bestOf(usable);
  if (!claim) return [];
  const answer = current.acknowledges ? "acknowledges" : current.answer;
  return [{ position, answer, claim, since: current.from, isChange }];
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

/** The holders as a sentence names them. Who stands on the same claim since the same day as the next has date and note said once, after the last. */
const holdersOf = (held: readonly Held[], isDated: boolean): Holder[] =>
  held.map(({ position, claim, since, isChange }, index) => {
    const next = held[index + 1];
    return {
      actor: position.actor,
      claim,
      since: isDated && (position.party || isChange) ? since : undefined,
      sharesWithNext: next !== undefined && next.claim.id === claim.id && next.since === since,
    };
  });

/** Tells where states stand: the parties first, then changes of the last two months, then the rest. */
export const writePositions: SlotWriter<"positions"> = (progress, { question: id, limit = 4 }) => {
  const { context, writer, drafts } = progress;
  const {
    question,
    positions: all,
    acknowledged,
  } = positions(context.records, id, (claim) => claim.significance < 3 || context.age(dayOf(claim)) <= windows.change);
  const held = all.flatMap((position) => heldBy(progress, position));
  const written: Draft[] = [];
  const write = (plans: readonly SentencePlan[]) => {
    const draft = written.length < limit ? writer.write(plans, [...drafts, ...written]) : undefined;
    if (draft) written.push(draft);
  };
  // Dates are the first to go where a sentence grows too long; another order of names avoids a third opening of one kind.
  const ways = (group: readonly Held[]) =>
    [true, false].flatMap((isDated) => [group, [...group].reverse()].map((order) => holdersOf(order, isDated)));
  const tell = (group: readonly Held[], others: boolean) => {
    const [first] = group;
    if (first) write(ways(group).map((holders) => ({ kind: "positions", question, answer: first.answer, holders, others })));
  };
  const groups = (ofParties: boolean) =>
    (["acknowledges", "denies", "declines", "affirms"] as const)
      .map((answer) => held.filter((one) => one.answer === answer && one.position.party === ofParties))
      .filter((group) => group.length > 0);
  for (const group of groups(true)) tell(group, false);
  if (acknowledged.length === 0 && all.length > 0 && question.parties.length > 0) {
    // Whatever stands before it: it is one a section, and its length is that of the question.
    const parties = question.parties.map((party) => context.records.need("actor", party));
    write([{ kind: "absence", question, parties }]);
  }
  for (const group of groups(false).reverse()) {
    const ordered = inOrder(group);
    const named = ordered.slice(0, budgets.claimantsPerSentence);
    // A claim is used once: who signed one that is named already is not told again.
    const told = new Set(named.map(({ claim }) => claim.id));
    const rest = ordered.filter(({ claim }) => !told.has(claim.id)).slice(0, budgets.claimantsPerSentence);
    const others = rest.length > 0 && written.length + 1 >= limit;
    tell(named, others);
    if (rest.length > 0)
      write(
        ways(rest)
          .slice(2)
          .map((holders) => ({ kind: "also-hold", holders })),
      );
  }
  return written;
};

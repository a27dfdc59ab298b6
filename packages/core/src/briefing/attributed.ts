import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import { attributionVerb } from "../wording/attribution.js";
import type { ClaimsPlan } from "../wording/sentence-plan.js";
import { budgets, presentDays } from "./briefing.js";
import { type BriefingContext, dayOf, saidOf } from "./context.js";
import type { Draft, Writer } from "./draft.js";

/** Who is named for a claim: its speaker, else its claimants. */
function namedFor(context: BriefingContext, claim: Claim): readonly Actor[] {
  const ids = claim.speaker === undefined ? claim.claimants.slice(0, budgets.claimantsPerSentence) : [claim.speaker];
  return ids.map((id) => context.records.need("actor", id));
}

function fronted(context: BriefingContext, claim: Claim): ClaimsPlan {
  const isRecent = context.age(dayOf(claim)) <= presentDays;
  return {
    kind: "claims",
    form: "fronted",
    named: namedFor(context, claim),
    others: claim.speaker === undefined && claim.claimants.length > budgets.claimantsPerSentence,
    modality: claim.modality,
    acknowledges: context.isAcknowledgement(claim),
    when: isRecent ? undefined : saidOf(claim),
    claims: [claim],
  };
}

const verbOf = ({ modality, acknowledges }: ClaimsPlan) => attributionVerb(modality, acknowledges);

/** Claims with one key share an attribution. */
const keyOf = (plan: ClaimsPlan) => JSON.stringify([plan.named.map(({ id }) => id), verbOf(plan).singular, plan.when?.edtf]);

/** The ways to word a claim, and the one after it if both share an attribution, in the order they are to be tried. */
function plansFor(context: BriefingContext, claim: Claim, next: Claim | undefined, lastFronted: boolean): ClaimsPlan[] {
  const before = fronted(context, claim);
  const after: ClaimsPlan = { ...before, form: "trailing" };
  const according: ClaimsPlan = { ...before, form: "according" };
  const single = !verbOf(before).mayTrail ? [before] : lastFronted ? [after, before, according] : [before, after, according];
  if (!next || keyOf(fronted(context, next)) !== keyOf(before)) return single;
  return [{ ...before, claims: [claim, next] }, ...single];
}

/**
 * Composes sentences from the editors' clauses: neighbours of one claimant share an attribution, and fronted and trailing
 * attributions alternate. A claim that no wording fits is left out.
 */
export function composeClaims(context: BriefingContext, writer: Writer, claims: readonly Claim[], before: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  let lastFronted = before.length % 2 === 1;
  let index = 0;
  for (let claim = claims[index]; claim; claim = claims[index]) {
    const draft = writer.write(plansFor(context, claim, claims[index + 1], lastFronted), [...before, ...drafts]);
    const plan = draft?.plan as ClaimsPlan | undefined;
    index += plan?.claims.length ?? 1;
    if (!draft || !plan) continue;
    drafts.push(draft);
    lastFronted = plan.form !== "trailing";
  }
  return drafts;
}

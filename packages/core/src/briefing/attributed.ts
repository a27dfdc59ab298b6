import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import { type AttributionVerb, attributionVerb } from "../wording/attribution.js";
import { wordWhen } from "../wording/dates.js";
import { isPlural } from "../wording/names.js";
import { budgets, presentDays } from "./briefing.js";
import { type BriefingContext, dayOf, saidOf } from "./context.js";
import { type Draft, type DraftPart, finish, lengthOf, listParts, type Naming, note, text, wordsOf } from "./draft.js";

/** Who is named for a claim: its speaker, else its claimants. */
export function namedFor(context: BriefingContext, claim: Claim): readonly Actor[] {
  const ids = claim.speaker === undefined ? claim.claimants.slice(0, budgets.claimantsPerSentence) : [claim.speaker];
  return ids.map((id) => context.records.need("actor", id));
}

interface Attribution {
  readonly named: readonly Actor[];
  /** Whether more have signed than are named. */
  readonly others: boolean;
  readonly verb: AttributionVerb;
  /** The words for the time, where the claim is told in the past. */
  readonly when: string | undefined;
}

function attributionOf(context: BriefingContext, claim: Claim): Attribution {
  const recent = context.age(dayOf(claim)) <= presentDays;
  return {
    named: namedFor(context, claim),
    others: claim.speaker === undefined && claim.claimants.length > budgets.claimantsPerSentence,
    verb: attributionVerb(claim.modality, context.isAcknowledgement(claim)),
    when: recent ? undefined : wordWhen(saidOf(claim), { near: context.asOf }),
  };
}

const keyOf = ({ named, verb, when }: Attribution) => `${named.map(({ id }) => id).join()} ${verb.singular} ${when ?? ""}`;

const form = ({ named, verb, when }: Attribution) =>
  when !== undefined ? verb.past : named.length > 1 || named.some(isPlural) ? verb.plural : verb.singular;

/** "The United States, South Korea, Japan and the United Kingdom, among others," */
function namesParts(naming: Naming, { named, others }: Attribution): DraftPart[] {
  const names = listParts(named.map((actor) => [naming.part(actor)]));
  return others ? [...names, text(", among others,")] : names;
}

function frontedParts(naming: Naming, attribution: Attribution, claims: readonly Claim[]): DraftPart[] {
  const names = namesParts(naming, attribution);
  const when = attribution.when === undefined ? "" : ` ${attribution.when}`;
  const clauses = listParts(claims.map((claim) => [text(`${attribution.verb.opens} ${claim.clause}`), note(claim.id)]));
  return [...names, text(` ${form(attribution)}${when} `), ...clauses];
}

function trailingParts(naming: Naming, attribution: Attribution, claim: Claim): DraftPart[] {
  const names = namesParts(naming, attribution);
  const when = attribution.when === undefined ? "" : ` ${attribution.when}`;
  return [text(`${claim.clause}, `), ...names, text(` ${form(attribution)}${when}`), note(claim.id)];
}

/** The first two words, lower-cased: three sentences in a row must not share them. */
export const openingOf = (parts: readonly DraftPart[]): string => wordsOf(parts).toLowerCase().split(/\s+/).slice(0, 2).join(" ");

/** Says whether the next sentence of a section would be the third in a row with one opening. */
export function isThird(before: readonly Draft[], parts: readonly DraftPart[]): boolean {
  const last = before.slice(-2);
  return last.length === 2 && last.every((draft) => openingOf(draft.parts) === openingOf(parts));
}

/** "According to the NIS on 19 December, …": where the claimant and the clause open with the same words. */
function accordingParts(naming: Naming, attribution: Attribution, claim: Claim): DraftPart[] {
  const names = namesParts(naming, attribution);
  const when = attribution.when === undefined ? "" : ` ${attribution.when}`;
  return [text("according to "), ...names, text(`${when}, ${claim.clause}`), note(claim.id)];
}

/** A way to word claims, and whether the attribution stands at its end. */
interface Wording {
  readonly trails: boolean;
  readonly claims: number;
  readonly parts: () => DraftPart[];
}

/** The ways to word a claim, and the one after it if both share an attribution, in the order they are to be tried. */
function wordingsOf(context: BriefingContext, naming: Naming, claim: Claim, next: Claim | undefined, lastFronted: boolean): Wording[] {
  const attribution = attributionOf(context, claim);
  const fronted: Wording = { trails: false, claims: 1, parts: () => frontedParts(naming, attribution, [claim]) };
  const trailing: Wording = { trails: true, claims: 1, parts: () => trailingParts(naming, attribution, claim) };
  const according: Wording = { trails: false, claims: 1, parts: () => accordingParts(naming, attribution, claim) };
  const single = !attribution.verb.mayTrail ? [fronted] : lastFronted ? [trailing, fronted, according] : [fronted, trailing, according];
  if (!next || keyOf(attributionOf(context, next)) !== keyOf(attribution)) return single;
  return [{ trails: false, claims: 2, parts: () => frontedParts(naming, attribution, [claim, next]) }, ...single];
}

/**
 * Composes sentences from the editors' clauses: neighbours of one claimant share an attribution, and fronted and trailing
 * attributions alternate. A claim that no wording fits is left out.
 */
export function composeClaims(context: BriefingContext, naming: Naming, claims: readonly Claim[], before: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  let lastFronted = before.length % 2 === 1;
  let index = 0;
  for (let claim = claims[index]; claim; claim = claims[index]) {
    const fits = (parts: DraftPart[]) => lengthOf(parts) <= budgets.wordsPerSentence && !isThird([...before, ...drafts], finish(parts));
    const wording = wordingsOf(context, naming, claim, claims[index + 1], lastFronted)
      .map((one) => ({ ...one, parts: naming.within(budgets.wordsPerSentence, one.parts) }))
      .find(({ parts }) => fits(parts));
    index += wording?.claims ?? 1;
    if (!wording) continue;
    naming.remember(wording.parts);
    drafts.push({ kind: "attributed", parts: finish(wording.parts) });
    lastFronted = !wording.trails;
  }
  return drafts;
}

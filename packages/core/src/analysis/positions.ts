import type { Records } from "../ledger/records.js";
import { voicesOf } from "../ledger/voice.js";
import type { Actor } from "../model/actor.js";
import type { Claim, StanceAnswer } from "../model/claim.js";
import type { Day } from "../model/date.js";
import type { StanceQuestion } from "../model/question.js";

/** A stretch of time in which a state or alliance held one answer. */
export interface PositionBar {
  readonly from: Day;
  /** The day the next bar begins; absent for the last one, which ends with the view. */
  readonly to?: Day;
  /** `mixed` where bodies that speak for the actor gave different answers on one day. */
  readonly answer: StanceAnswer | "mixed";
  /** True where a party to the question affirms. */
  readonly acknowledges: boolean;
  /** The claims of this stretch, by day. */
  readonly claims: readonly Claim[];
  /** Whether all of its claims are carried by documents alone that collect or repost others. */
  readonly isCarriedByAggregatorsAlone: boolean;
}

/** What a state or alliance has said on a stance question. */
export interface Position {
  readonly actor: Actor;
  /** Whether the question is about this actor's conduct. */
  readonly party: boolean;
  /** The answer last held, by claims dated to a day. */
  readonly current?: PositionBar;
  readonly bars: readonly PositionBar[];
  /** Stances not dated to a day: they start no bar. */
  readonly undated: readonly Claim[];
}

/** Who affirms, denies or declines to say, and whether a party acknowledges. */
export interface Positions {
  readonly question: StanceQuestion;
  /** States and alliances, parties first, then by the day of their first stance. */
  readonly positions: readonly Position[];
  /** Stances of those who speak for no state: captives, institutes, media, unnamed officials. */
  readonly others: readonly Claim[];
  /** First acknowledgement by each party that has given one. */
  readonly acknowledged: readonly { readonly actor: Actor; readonly since: Day; readonly claim: Claim }[];
  /** The parties that have not acknowledged, in the order of the question. */
  readonly silent: readonly Actor[];
}

const dayOf = (claim: Claim): Day | undefined => (claim.said && claim.said.earliest === claim.said.latest ? claim.said.latest : undefined);

const answerOf = (claim: Claim, question: string) => claim.stances.find((stance) => stance.question === question)?.answer;

function barsOf(records: Records, claims: readonly Claim[], question: string, party: boolean): PositionBar[] {
  const byDay = new Map<Day, Claim[]>();
  for (const claim of claims) {
    const day = dayOf(claim);
    if (day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), claim]);
  }
  const bars: (Omit<PositionBar, "to" | "claims" | "isCarriedByAggregatorsAlone"> & { to?: Day; claims: Claim[] })[] = [];
  for (const [day, spoken] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const answers = new Set(spoken.map((claim) => answerOf(claim, question)));
    const only = answers.size === 1 ? [...answers][0] : undefined;
    const answer = only ?? "mixed";
    const last = bars.at(-1);
    if (last?.answer === answer) last.claims.push(...spoken);
    else {
      if (last) last.to = day;
      bars.push({ from: day, answer, acknowledges: party && answer === "affirms", claims: [...spoken] });
    }
  }
  return bars.map((bar) => ({
    ...bar,
    isCarriedByAggregatorsAlone: bar.claims.every((claim) => records.isCarriedByAggregatorsAlone(claim)),
  }));
}

function firstAcknowledgement(claims: readonly Claim[], question: string): { since: Day; claim: Claim } | undefined {
  const affirmed = claims.filter((claim) => answerOf(claim, question) === "affirms" && claim.said);
  const [claim] = affirmed.sort((a, b) => ((a.said?.latest ?? "") < (b.said?.latest ?? "") ? -1 : 1));
  return claim?.said && { since: claim.said.latest, claim };
}

/** Which claims an answer may stand on; all of them unless told otherwise. */
export type ClaimTest = (claim: Claim) => boolean;

/**
 * Where each state and alliance stands on a stance question: its latest stance dated to the day, by any body that speaks for it.
 *
 * @throws UnknownIdError if there is no such question.
 * @throws TypeError if the question is answered by figures.
 */
export function positions(records: Records, questionId: string, counts: ClaimTest = () => true): Positions {
  const question = records.need("question", questionId);
  if (question.kind !== "stance") throw new TypeError(`"${questionId}" is answered by figures: ask estimates("${questionId}") instead`);
  const claims = records.claims({ question: questionId }).filter((claim) => claim.status?.state !== "retracted" && counts(claim));
  const byVoice = new Map<Actor, Claim[]>();
  const others: Claim[] = [];
  for (const claim of claims) {
    const voices = voicesOf(records, claim);
    if (voices.length === 0) others.push(claim);
    for (const voice of voices) byVoice.set(voice, [...(byVoice.get(voice) ?? []), claim]);
  }
  const all = [...byVoice].map(([actor, spoken]): Position => {
    const party = question.parties.includes(actor.id);
    const bars = barsOf(records, spoken, questionId, party);
    const current = bars.at(-1);
    return { actor, party, bars, undated: spoken.filter((claim) => dayOf(claim) === undefined), ...(current ? { current } : {}) };
  });
  const firstDay = ({ bars }: Position) => bars[0]?.from ?? "9999";
  all.sort((a, b) => Number(b.party) - Number(a.party) || firstDay(a).localeCompare(firstDay(b)) || a.actor.id.localeCompare(b.actor.id));
  const acknowledged = all.flatMap(({ actor, party }) => {
    const first = party ? firstAcknowledgement([...(byVoice.get(actor) ?? [])], questionId) : undefined;
    return first ? [{ actor, ...first }] : [];
  });
  const silent = question.parties.filter((id) => !acknowledged.some(({ actor }) => actor.id === id)).map((id) => records.need("actor", id));
  return { question, positions: all, others, acknowledged, silent };
}

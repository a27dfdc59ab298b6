import type { Cell } from "../rows.js";
import type { CitedClaim, Named } from "./cited-claim.js";
import type { PositionStretch, PositionsAnswer } from "./positions-answer.js";

/** An answer that a state or alliance gave: over a stretch of time, or in a claim that is not dated to a day and so begins none. */
export interface AnswerGiven extends Omit<PositionStretch, "from"> {
  readonly actor: Named;
  /** Whether the question is about the conduct of this actor. */
  readonly isParty: boolean;
  /** The first day of the stretch; absent where the claim is not dated to a day. */
  readonly from?: string;
}

const answerIn = (question: string, { stances }: CitedClaim): string =>
  stances.find((stance) => stance.startsWith(`${question}=`))?.slice(question.length + 1) ?? "";

/**
 * The answers of states and alliances one by one, actor by actor: stretches of time in order, then claims not dated to a day.
 *
 * @example
 * const given = answersGiven(positionsAnswer(ledger, "fights-outside-russia"));
 * given.find(({ from }) => from === undefined)?.claims.map(({ id }) => id); // => ["eeas-2024-10-no-reliable-data"]
 */
export const answersGiven = ({ question, positions }: PositionsAnswer): readonly AnswerGiven[] =>
  positions.flatMap(({ actor, isParty, stretches, undated }) => [
    ...stretches.map((stretch) => ({ actor, isParty, ...stretch })),
    ...undated.map((claim) => {
      const answer = answerIn(question.id, claim);
      return { actor, isParty, answer, acknowledges: isParty && answer === "affirms", claims: [claim] };
    }),
  ]);

/**
 * The positions on a question as rows, for {@link rowsAsCsv}: a row for each stretch of time, and for each claim not dated to a day, which has
 * neither `from` nor `to`. The days on which claims were said stand in the order of the claims, addresses in that of the sources.
 *
 * @example
 * const rows = positionsRows(positionsAnswer(ledger, "troops-in-russia"));
 * rows.filter(({ acknowledges }) => acknowledges).map(({ actor }) => actor).includes("russia"); // => true
 */
export const positionsRows = (answer: PositionsAnswer): readonly Readonly<Record<string, Cell>>[] =>
  answersGiven(answer).map(({ actor, isParty, claims, ...given }) => {
    const documents = claims.flatMap((claim) => claim.documents);
    return {
      question: answer.question.id,
      actor: actor.id,
      actor_name: actor.name,
      is_party: isParty,
      from: given.from,
      to: given.to,
      answer: given.answer,
      acknowledges: given.acknowledges,
      claims: claims.map(({ id }) => id),
      said: claims.map(({ said }) => said ?? ""),
      sources: documents.map(({ id }) => id),
      addresses: documents.map(({ url }) => url ?? ""),
    };
  });

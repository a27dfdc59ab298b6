import type { Dataset } from "../src/model/dataset.js";
import type { Day } from "../src/model/date.js";
import type { Random } from "./random.js";
import { dayAfter } from "./synthetic-calendar.js";

/** What is asked for at one iteration; each question takes what it needs. */
export interface Parameters {
  readonly claimant: string;
  readonly state: string;
  readonly topic: string;
  /** A question answered by figures. */
  readonly question: string;
  readonly atLeast: number;
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
}

/** The standard questions, in the words of the table. */
export const questions = {
  twoFields: "two fields: claimant and topic, newest first",
  broadField: "one broad field: claims of a state, newest first",
  range: "range: question, value and days said, newest first",
  rangeByValue: "the same range, greatest figure first",
  facets: "facet counts: topics of the claims of a state",
  series: "whole series: figures of a question by claimant and day",
  asOf: "slider: claims of a state as of a day, newest first",
} as const;

/** One of the standard questions. */
export type QuestionName = keyof typeof questions;

/** The names of the standard questions. */
export const questionNames = Object.keys(questions) as readonly QuestionName[];

/** How many claims a page holds. */
export const pageSize = 50;

/** Draws parameters from the claims: whatever is spoken of often is asked for often, and no condition is never met. */
export function drawParameters({ claims, actors }: Dataset, count: number, random: Random): readonly Parameters[] {
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const stateOf = (claimant: string) => {
    const actor = actorById.get(claimant);
    return actor?.speaksFor ?? (actor?.kind === "state" ? claimant : undefined);
  };
  const states = claims.flatMap(({ claimants }) => stateOf(claimants[0] ?? "") ?? []);
  const filed = claims.filter(({ topics }) => topics.length > 0);
  const counted = claims.filter(({ quantities }) => quantities.length > 0);
  return Array.from({ length: count }, () => {
    const [asked, giving] = [random.pick(filed), random.pick(counted)];
    const { question, low, high } = random.pick(giving.quantities);
    const day = giving.said?.earliest ?? giving.public;
    return {
      claimant: random.pick(asked.claimants),
      state: random.pick(states),
      topic: random.pick(asked.topics),
      question,
      atLeast: Math.ceil((high ?? low ?? 0) * random.next()),
      from: dayAfter(day, -random.between(0, 180)),
      to: dayAfter(day, random.between(0, 180)),
      asOf: random.pick(claims).public,
    };
  });
}

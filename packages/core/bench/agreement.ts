import { isDeepStrictEqual } from "node:util";
import type { Answer, Answers, Contender } from "./contender.js";
import { type Parameters, type QuestionName, questionNames } from "./questions.js";

/** Thrown where two contenders answer a question differently: their times would say nothing. */
export class DisagreementError extends Error {
  override readonly name = "DisagreementError";
}

const told = ({ total, keys }: Answer) =>
  `${total ?? "no"} in all, ${keys().length} rows, first ${keys().slice(0, 3).join(", ") || "none"}`;

function compare(
  question: QuestionName,
  parameters: Parameters,
  names: readonly [string, string],
  [ours, theirs]: readonly [Answer, Answer],
) {
  const isSameTotal = theirs.total === undefined || theirs.total === ours.total;
  if (isSameTotal && isDeepStrictEqual(ours.keys(), theirs.keys())) return;
  throw new DisagreementError(
    `On "${question}" with ${JSON.stringify(parameters)} ${names[0]} found ${told(ours)}, and ${names[1]} ${told(theirs)}: ` +
      "expected the same, so nothing is measured. Look for the difference in statements.ts and in the query's meaning.",
  );
}

/**
 * Makes sure that everybody gives the same answers, row by row, for the same parameters.
 *
 * @throws DisagreementError where they do not.
 */
export async function demandAgreement(first: Contender, others: readonly Contender[], all: readonly Parameters[]): Promise<void> {
  for (const question of questionNames) {
    for (const parameters of all) {
      const ours = await first.answers[question]?.(parameters);
      for (const other of others) {
        for (const answers of [other.answers, other.pagesAlone] satisfies Answers[]) {
          const theirs = await answers[question]?.(parameters);
          if (ours && theirs) compare(question, parameters, [first.name, other.name], [ours, theirs]);
        }
      }
    }
  }
}

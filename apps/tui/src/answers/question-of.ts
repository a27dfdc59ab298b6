import type { Ledger, Question } from "@tumen/core/query";
import { UsageError } from "../usage-error.js";

const commandFor = { quantity: "estimates", stance: "positions" } as const;
const answeredBy = { quantity: "figures", stance: "affirming or denying" } as const;

/**
 * The question with an id, which must be of a kind.
 *
 * @throws UsageError with the command that answers a question of the other kind.
 * @throws UnknownIdError with the nearest ids.
 */
export function questionOf(view: Ledger, id: string, kind: Question["kind"]): string {
  const question = view.need("question", id);
  if (question.kind !== kind)
    throw new UsageError(`${id} is answered by ${answeredBy[question.kind]}: ask ${commandFor[question.kind]} ${id} instead`);
  return question.id;
}

import type { Records } from "../ledger/records.js";
import type { LedgerEvent } from "../model/event.js";

/**
 * Events that help to read answers to a question over time: those that a reader of any year must know, and in which a party to the
 * question takes part.
 *
 * @throws UnknownIdError if there is no such question.
 * @example
 * landmarks(ledger, "troops-in-russia").at(-1)?.id; // => "dprk-acknowledgement-2025-04-28"
 */
export function landmarks(records: Records, questionId: string): readonly LedgerEvent[] {
  const { parties } = records.need("question", questionId);
  return records.events().filter(({ significance, actors }) => significance === 1 && actors.some(({ actor }) => parties.includes(actor)));
}

import type { Correction } from "../model/correction.js";
import { wordWhen } from "./dates.js";
import { capitalise } from "./lists.js";

const quoted = (text: string | undefined) => (text === undefined ? "nothing" : `“${text}”`);

/**
 * What a correction changed and why, as sentences.
 *
 * @example
 * ledger.corrections().map(wordCorrection)[0]?.startsWith("On "); // => true
 */
export function wordCorrection({ field, old, new: now, reason, date }: Correction): string {
  return `${capitalise(wordWhen(date))}, “${field}” was changed from ${quoted(old)} to ${quoted(now)}. ${reason}`;
}

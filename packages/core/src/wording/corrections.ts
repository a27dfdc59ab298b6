import type { Correction } from "../model/correction.js";
import { wordWhen } from "./dates.js";

const quoted = (text: string | undefined) => (text === undefined ? "nothing" : `“${text}”`);

/**
 * What a correction changed and why, as sentences.
 *
 * @example
 * ledger.corrections().map(wordCorrection)[0]?.startsWith("On "); // => true
 */
export function wordCorrection({ field, old, new: now, reason, date }: Correction): string {
  const when = wordWhen(date);
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}, “${field}” was changed from ${quoted(old)} to ${quoted(now)}. ${reason}`;
}

import type { Correction } from "../model/correction.js";
import { wordWhen } from "./dates.js";

const quoted = (text: string | undefined) => (text === undefined ? "nothing" : `“${text}”`);

/**
 * What a correction changed and why, as sentences.
 *
 * @example
 * wordCorrection(correction); // "On 2 February 2026, “said” was changed from “2024-12-20” to “2024-12-21”. The document gives the day."
 */
export function wordCorrection({ field, old, new: now, reason, date }: Correction): string {
  const when = wordWhen(date);
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}, “${field}” was changed from ${quoted(old)} to ${quoted(now)}. ${reason}`;
}

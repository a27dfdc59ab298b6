import type { RecordKind } from "../model/dataset.js";

/**
 * An id that no record of the kind has. `suggestions` holds the nearest ids, nearest first.
 *
 * @example
 * ledger.trace("nis-2024-12-27-captive-dead"); // UnknownIdError: … did you mean nis-2024-12-27-captive-died?
 */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";

  constructor(
    /** Kind of record that was asked for. */
    readonly kind: RecordKind,
    /** The id that was asked for. */
    readonly id: string,
    /** The nearest ids that exist, nearest first. */
    readonly suggestions: readonly string[],
  ) {
    const hint = suggestions.length > 0 ? `did you mean ${suggestions.join(", ")}?` : `list the ids of every ${kind} to find it.`;
    super(`No ${kind} has the id "${id}": ${hint}`);
  }
}

/** A day that is no day of the calendar. */
export class InvalidDayError extends Error {
  override readonly name = "InvalidDayError";

  constructor(
    /** The text that was given as a day. */
    readonly text: string,
  ) {
    super(`"${text}" is not a day: expected a day of the calendar such as 2024-12-27`);
  }
}

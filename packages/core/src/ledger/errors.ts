import type { RecordKind } from "../model/dataset.js";

/**
 * An id that no record of the kind has. `suggestions` holds the nearest ids, nearest first.
 *
 * @example
 * ledger.need("claim", "nis-2024-12-27-captive-dead"); // throws UnknownIdError
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
    /** Why the id leads to no single record any more, where it was split or withdrawn. */
    readonly reason?: string,
  ) {
    const near = suggestions.length > 0 ? `did you mean ${suggestions.join(", ")}?` : `list the ids of every ${kind} to find it.`;
    const places = suggestions.length > 0 ? `see ${suggestions.join(", ")}.` : "it was withdrawn.";
    super(reason === undefined ? `No ${kind} has the id "${id}": ${near}` : `No ${kind} has the id "${id}" any more: ${places} ${reason}`);
  }
}

/**
 * A day that is no day of the calendar.
 *
 * @example
 * ledger.asOf("2024-02-30"); // throws InvalidDayError
 */
export class InvalidDayError extends Error {
  override readonly name = "InvalidDayError";

  constructor(
    /** The text that was given as a day. */
    readonly text: string,
  ) {
    super(`"${text}" is not a day: expected a day of the calendar such as 2024-12-27`);
  }
}

/**
 * An option with a value that is none of those it can have.
 *
 * @example
 * ledger.timeline({ by: "fortnight" as "week" }); // throws InvalidOptionError
 */
export class InvalidOptionError extends Error {
  override readonly name = "InvalidOptionError";

  constructor(
    /** The option that was given. */
    readonly option: string,
    /** The value that it was given. */
    readonly value: unknown,
    /** The values it can have. */
    readonly choices: readonly string[],
  ) {
    super(`${option} is "${value}": expected one of ${choices.join(", ")}`);
  }
}

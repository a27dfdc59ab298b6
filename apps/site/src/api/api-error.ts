import { InvalidDayError, PageError, QuerySyntaxError, UnknownIdError } from "@tumen/core";
import { UnknownFormatError } from "@tumen/core/export";

/** What an error may tell beside its message. */
export interface ErrorDetails {
  /** Where in the query the mistake begins, in letters from 0, and where it ends. */
  readonly position?: number;
  readonly end?: number;
  /** What would have been understood. */
  readonly expected?: string;
  /** What may have been meant, nearest first. */
  readonly suggestions?: readonly string[];
}

/** A request that cannot be answered: why, and the way out. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    /** The status code of HTTP. */
    readonly status: number,
    /** What kind of mistake it is, for programs: it never changes. */
    readonly code: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}

/** The codes of errors, with what each means. */
export const errorCodes = {
  "invalid-query": "The query cannot be read; `position` and `end` say where, `suggestions` hold the nearest query that can be.",
  "invalid-day": "A day is none of the calendar.",
  "day-to-come": "A day has not come yet; `suggestions` hold the last one with something new.",
  "invalid-parameter": "A parameter has a value it cannot have.",
  "unknown-parameter": "There is no such parameter here.",
  "missing-parameter": "A parameter is missing.",
  "unknown-format": "There is no such format here.",
  "not-acceptable": "None of the media types of the header Accept can be had.",
  "invalid-page": "There is no such page, or it is larger than a page may be.",
  "unknown-route": "Nothing stands at the path.",
  "unknown-id": "No record has the id; `suggestions` hold the nearest.",
  "not-public": "The record was not public on the day.",
  "wrong-kind": "The question is answered in the other way: by figures, or by stances.",
  "unknown-version": "The site serves another version of the ledger.",
  "address-too-long": "The address is longer than an address may be.",
  "answer-too-large": "More claims were asked for at once than are given.",
  "method-not-allowed": "Only GET, HEAD and OPTIONS are answered.",
  failed: "Something went wrong on our side.",
} as const;

function fromQuery(error: QuerySyntaxError, nearest: (text: string) => string): ApiError {
  const { position, end, problem, query, message } = error;
  // A problem tells after this word what would have been read.
  const expected = /expected (.+)$/s.exec(problem)?.[1];
  const details = { position, end, ...(expected === undefined ? {} : { expected }), suggestions: [nearest(query)] };
  return new ApiError(400, "invalid-query", message, details);
}

/** The error as the interface tells it; what is none of core's or ours is told without its words. */
export function toApiError(error: unknown, nearest: (text: string) => string): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof QuerySyntaxError) return fromQuery(error, nearest);
  if (error instanceof InvalidDayError) return new ApiError(400, "invalid-day", error.message, { expected: "a day such as 2024-12-27" });
  if (error instanceof UnknownIdError) return new ApiError(404, "unknown-id", error.message, { suggestions: error.suggestions });
  if (error instanceof PageError) return new ApiError(400, "invalid-page", error.message);
  if (error instanceof UnknownFormatError) return new ApiError(400, "unknown-format", error.message, { suggestions: error.formats });
  return new ApiError(500, "failed", "Something went wrong on our side. Nothing of yours is lost; try again, or ask for something else.");
}

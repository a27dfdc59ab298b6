import { InvalidDayError, PageError, QuerySyntaxError, UnknownIdError } from "@tumen/core/query";
import { RecordError } from "./answers/find-record.js";
import { widthOf } from "./text/lines.js";
import { printable } from "./text/printable.js";
import { UsageError } from "./usage-error.js";

const margin = "  ";

/** The query with carets under the place that cannot be read. */
function caret({ query, position, end, problem, suggestions }: QuerySyntaxError): string {
  const before = widthOf([{ text: printable(query.slice(0, position)) }]);
  const marked = Math.max(1, widthOf([{ text: printable(query.slice(position, end)) }]));
  const near = suggestions.length > 0 ? `\n${margin}did you mean ${suggestions.join(", ")}?` : "";
  return `${problem}\n${margin}${query}\n${margin}${" ".repeat(before)}${"^".repeat(marked)}${near}`;
}

/** The same error as a person should be told it; undefined for one that is no fault of the request. */
export function usageErrorOf(error: unknown): UsageError | undefined {
  if (error instanceof UsageError) return error;
  if (error instanceof QuerySyntaxError) return new UsageError(caret(error));
  const isTold = [UnknownIdError, InvalidDayError, PageError, RecordError].some((kind) => error instanceof kind);
  // Its class comes with the compiler of own records, which is loaded only for them.
  const isOwnRecords = error instanceof Error && error.name === "LedgerValidationError";
  if (!isTold && !isOwnRecords) return undefined;
  const { message } = error as Error;
  return new UsageError(isOwnRecords ? message.replace("The ledger's data has", "your records have") : message.replace(/^No /, "no "));
}

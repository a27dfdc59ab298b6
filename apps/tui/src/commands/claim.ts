import { InvalidDayError, UnknownIdError } from "@tumen/core";
import { ledger } from "../ledger.js";
import { setClaim } from "../screens/claim-lines.js";
import { UsageError } from "../usage-error.js";
import { jsonText } from "./json.js";

/**
 * A claim with its trace, for a person or a script.
 *
 * @throws UsageError if the ledger has no such claim on that day, with the nearest ids.
 */
export function claimText(id: string, asOf: string, format: string, columns: number): string {
  const view = ledger.asOf(asOf);
  try {
    const trace = view.trace(id);
    if (format === "json") return jsonText({ claim: trace.claim, trace, corroboration: view.corroboration(id) });
    return `${setClaim(view, id, columns)
      .lines.map((line) =>
        line
          .map(({ text }) => text)
          .join("")
          .trimEnd(),
      )
      .join("\n")}\n`;
  } catch (error) {
    const later = ledger.record("claim", id);
    if (error instanceof UnknownIdError && later)
      throw new UsageError(`${id} was not public on ${asOf}; it became public on ${later.public}`);
    if (error instanceof UnknownIdError || error instanceof InvalidDayError) throw new UsageError(error.message);
    throw error;
  }
}

import type { ValidationProblem } from "../model/validation-error.js";
import type { ReadRecords } from "./check.js";
import type { Kind } from "./kinds.js";
import type { ReadRecord } from "./read-record.js";

/** Reads the text of an NDJSON file: a record on each line; empty lines are passed over. */
export function readNdjson(text: string, file: string, kind: Kind): ReadRecords {
  const records: ReadRecord[] = [];
  const problems: ValidationProblem[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const place = { file, line: index + 1 };
    try {
      records.push({ kind, value: JSON.parse(line) as unknown, placeOf: () => place });
    } catch (error) {
      problems.push({ ...place, path: "", message: `not readable as JSON: expected one record on the line (${(error as Error).message})` });
    }
  }
  return { records, problems };
}

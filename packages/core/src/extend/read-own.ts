import type { ReadRecords } from "../compile/check.js";
import type { ReadRecord } from "../compile/read-record.js";
import type { ValidationProblem } from "../model/validation-error.js";
import { ownKinds } from "./own-records.js";

const isOwnKind = (name: string): name is (typeof ownKinds)[number] => ownKinds.some((kind) => kind === name);

/** Reads records from memory; their places are the list and the position in it. */
export function readOwn(own: object): ReadRecords {
  const records: ReadRecord[] = [];
  const problems: ValidationProblem[] = [];
  for (const [list, values] of Object.entries(own) as [string, unknown][]) {
    if (!isOwnKind(list)) {
      problems.push({ list, path: "", message: `the name of the list names no records: expected ${ownKinds.join(", ")}` });
    } else if (Array.isArray(values)) {
      for (const [index, value] of values.entries()) records.push({ kind: list, value, placeOf: () => ({ list, index }) });
    } else if (values !== undefined) {
      problems.push({ list, path: "", message: "expected a list of records" });
    }
  }
  return { records, problems };
}

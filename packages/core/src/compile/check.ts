import type { Dataset } from "../model/dataset.js";
import { LedgerValidationError, type ValidationProblem } from "../model/validation-error.js";
import { checkRecords } from "./check-records.js";
import type { ReadRecord } from "./read-record.js";
import { rules } from "./rules/index.js";
import { CheckedData } from "./rules/rule.js";

/** Records as read from files or from memory, and what could not be read. */
export interface ReadRecords {
  readonly records: readonly ReadRecord[];
  readonly problems: readonly ValidationProblem[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const inPlace = (a: ValidationProblem, b: ValidationProblem) =>
  compare(a.file ?? a.list ?? "", b.file ?? b.list ?? "") || (a.line ?? a.index ?? 0) - (b.line ?? b.index ?? 0);

/**
 * Checks records: each against its schema, then the rules that hold between records.
 *
 * @param base - checked records that these are laid over; they may be referred to and not be given again.
 * @throws LedgerValidationError with every problem, each with its place and what was expected.
 */
export function check(read: ReadRecords, base?: Dataset): CheckedData {
  const { checked, broken, problems } = checkRecords(read.records);
  const data = new CheckedData(checked, broken, base);
  // What stands in a file that cannot be read would make every reference to it look broken too.
  const between = read.problems.length > 0 ? [] : rules.flatMap((rule) => [...rule.check(data)]);
  const all = [read.problems, problems, between].flat().sort(inPlace);
  if (all.length > 0) throw new LedgerValidationError(all);
  return data;
}

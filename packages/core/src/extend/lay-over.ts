import { assemble } from "../compile/assemble.js";
import { check, type ReadRecords } from "../compile/check.js";
import { Ledger } from "../ledger.js";
import type { Dataset, LedgerIds } from "../model/dataset.js";

/**
 * A ledger with records as they were read laid over it, as of the same day; the ledger itself stays as it is.
 *
 * @throws LedgerValidationError with every problem.
 */
export function layOver<Ids extends LedgerIds>(ledger: Ledger, read: ReadRecords): Ledger<Ids> {
  const whole = new Ledger(assemble(check(read, Ledger.wholeOf(ledger))) as Dataset<Ids>);
  return ledger.day === undefined ? whole : whole.asOf(ledger.day);
}

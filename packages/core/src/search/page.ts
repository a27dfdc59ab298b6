import { PageError } from "../query/run-query.js";

const mostRecords = 1000;

/** @throws PageError if there is no such page of records, or if it is larger than a page may be. */
export function checkPage(limit: number, offset: number): void {
  if (!Number.isInteger(limit) || limit < 0) throw new PageError(`"${limit}" is no number of records: expected 0 to ${mostRecords}`);
  if (limit > mostRecords) throw new PageError(`At most ${mostRecords} records are given at once, and ${limit} were asked for`);
  if (!Number.isInteger(offset) || offset < 0) throw new PageError(`"${offset}" is no place to begin: expected 0 or more`);
}

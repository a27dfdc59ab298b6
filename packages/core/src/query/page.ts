/**
 * Thrown where a page is asked for that cannot be.
 *
 * @example
 * ledger.query("drone", { limit: 5000 }); // throws PageError
 */
export class PageError extends RangeError {
  override readonly name = "PageError";
}

/** The most entries that a page holds. */
export const mostEntries = 1000;

/** @throws PageError if there is no such page, or if it is larger than a page may be. */
export function checkPage(things: string, limit: number, offset: number): void {
  if (!Number.isInteger(limit) || limit < 0) throw new PageError(`"${limit}" is no number of ${things}: expected 0 to ${mostEntries}`);
  if (limit > mostEntries)
    throw new PageError(
      `A page holds at most ${mostEntries} ${things}, and ${limit} were asked for: ask for fewer, or for the next ones with offset`,
    );
  if (!Number.isInteger(offset) || offset < 0) throw new PageError(`"${offset}" is no place to begin: expected 0 or more`);
}

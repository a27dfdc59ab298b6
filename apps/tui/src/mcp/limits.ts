/** How much one answer holds, so that it fits beside everything else a model has to read. Each is named where it cuts something off. */
export const limits = {
  /** Entries of a list, where none is asked for. */
  usual: 10,
  /** Entries of a list at most. */
  entries: 50,
  /** Documents under a claim in a list; the tools record and trace give all. */
  documents: 4,
  /** Claims under one stretch of a position. */
  claims: 3,
  /** Letters of an answer at most. */
  letters: 120_000,
} as const;

/** A page of a list, and where the next one begins. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly total: number;
  readonly offset: number;
  readonly nextOffset?: number;
}

/** The entries from a place on, at most so many. */
export function pageOf<T>(
  list: readonly T[],
  { limit = limits.usual, offset = 0 }: { limit?: number | undefined; offset?: number | undefined },
): Page<T> {
  const end = offset + limit;
  return { entries: list.slice(offset, end), total: list.length, offset, ...(end < list.length ? { nextOffset: end } : {}) };
}

/** Says what a page leaves out, and how to get it; empty where it holds all. */
export const restWords = ({ entries, total, offset, nextOffset }: Page<unknown>): string =>
  nextOffset === undefined
    ? ""
    : `Entries ${offset + 1} to ${offset + entries.length} of ${total}; ask again with offset ${nextOffset} for more (at most ${limits.entries} at once).`;

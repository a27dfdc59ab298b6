import type { RecordKind } from "@tumen/core/query";

/** A record in a list, by its id, and a word on why it stands there. */
export interface Item {
  readonly kind: RecordKind;
  readonly id: string;
  readonly note?: string;
}

/** The rows of a list, of which only those that are seen are asked for. */
export interface Rows {
  readonly total: number;
  /** The items from one place to before another. */
  slice(from: number, to: number): readonly Item[];
  /** Why there is none, where that needs words. */
  readonly problem?: string;
}

/** Whether two items mean the same record. */
export const isSameItem = (a: Item | undefined, b: Item | undefined): boolean =>
  a !== undefined && b !== undefined && a.kind === b.kind && a.id === b.id && a.note === b.note;

/** The rows of items that are at hand. */
export const rowsOfItems = (items: readonly Item[], problem?: string): Rows => ({
  total: items.length,
  slice: (from, to) => items.slice(from, to),
  ...(problem === undefined ? {} : { problem }),
});

/** The rows of records; the last one first where that is wished for. */
export function rowsOfRecords(kind: RecordKind, records: readonly { readonly id: string }[], isReversed: boolean): Rows {
  const total = records.length;
  return {
    total,
    slice: (from, to) => {
      const part = isReversed ? records.slice(Math.max(0, total - to), Math.max(0, total - from)).reverse() : records.slice(from, to);
      return part.map(({ id }) => ({ kind, id }));
    },
  };
}

/** Where an item stands in rows; undefined where it does not. */
export function placeOf(rows: Rows, item: Item): number | undefined {
  const step = 500;
  for (let from = 0; from < rows.total; from += step) {
    const at = rows.slice(from, from + step).findIndex((one) => isSameItem(one, item));
    if (at >= 0) return from + at;
  }
  return undefined;
}

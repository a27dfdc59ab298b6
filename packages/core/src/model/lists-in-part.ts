import type { Dataset } from "./dataset.js";

/** Records that can be read one at a time, or one field of all of them, without reading the rest. */
export interface RecordList<R> {
  readonly size: number;
  /** The record at a position; the same object each time, and the one in the list of all. */
  at(position: number): R;
  /** What each record has in a field, in their order; undefined where it has none. */
  field<F extends keyof R>(name: F): readonly R[F][];
}

/** What a list of a dataset holds. */
export type RecordIn<List extends keyof Dataset> = Dataset[List][number];

/** The lists of a dataset, for those that need not read them whole. */
export type RecordLists = { readonly [List in keyof Dataset]: RecordList<RecordIn<List>> };

const known = new WeakMap<Dataset, RecordLists>();

/** Remembers how the lists of a dataset can be read in part. */
export const keepLists = (dataset: Dataset, lists: RecordLists): void => void known.set(dataset, lists);

/** A list of a dataset, read in part where the dataset can be. */
export function recordList<List extends keyof Dataset>(dataset: Dataset, list: List): RecordLists[List] {
  const kept = known.get(dataset)?.[list];
  if (kept) return kept;
  const records: readonly RecordIn<List>[] = dataset[list];
  return {
    size: records.length,
    at: (position) => records[position] as RecordIn<List>,
    field: (name) => records.map((record) => record[name]),
  } satisfies RecordList<RecordIn<List>> as RecordLists[List];
}

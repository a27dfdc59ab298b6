import { type Ledger, nearest, type RecordKind, UnknownIdError, wordList } from "@tumen/core/query";

/** Every kind of record, in the order in which one is looked for. */
export const recordKinds = [
  "claim",
  "event",
  "actor",
  "source",
  "question",
  "place",
  "materiel",
  "topic",
] as const satisfies readonly RecordKind[];

/** Tells whether a text names a kind of record. */
export const isRecordKind = (text: string): text is (typeof recordKinds)[number] => recordKinds.some((kind) => kind === text);

/** A record, where it was found, and what else has its id. */
export interface Found<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  /** Other kinds with a record of this id. */
  readonly also: readonly RecordKind[];
}

/** Why a record cannot be shown; told as it is. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}

/** By how many letters an id may be longer than twice the one that was asked for, to be taken for it. */
const spareLetters = 8;

/** The error for an id that no record of these kinds has: what became of it, when it became public, or what is near. */
function missing(ledger: Ledger, view: Ledger, id: string, kinds: readonly RecordKind[]): RecordError {
  for (const kind of kinds) {
    const day =
      kind === "claim" || kind === "event" || kind === "source" ? ledger.publicFrom(kind, ledger.record(kind, id)?.id ?? id) : undefined;
    if (day !== undefined && view.day !== undefined && day > view.day)
      return new RecordError(`${id} was not public on ${view.day}; it became public on ${day}`);
    try {
      view.need(kind, id);
    } catch (error) {
      if (error instanceof UnknownIdError && error.reason !== undefined) return new RecordError(error.message);
    }
  }
  const other = recordKinds.find((kind) => view.record(kind, id));
  if (other !== undefined)
    return new RecordError(`${id} is the id of a record of another kind (${other}): expected that of a ${wordList(kinds, "or")}`);
  const ids = kinds.flatMap((kind) => view.all(kind).map((record) => record.id));
  const near = nearest(id, new Set(ids.filter((one) => one.length * 2 >= id.length && one.length <= id.length * 2 + spareLetters)));
  const what = kinds.length === recordKinds.length ? "record" : wordList(kinds, "or");
  const way = near.length > 0 ? `did you mean ${near.join(", ")}?` : `find one with tumen search "${id}"`;
  return new RecordError(`no ${what} has the id ${id}: ${way}`);
}

/**
 * The record with an id, whatever its kind. An id that was renamed or merged leads to the record that took its place.
 *
 * @param kinds - the kinds that are meant; all unless given.
 * @throws RecordError with what became of the id, the day it became public, or the nearest ids.
 */
export function findRecord<K extends RecordKind = RecordKind>(
  ledger: Ledger,
  view: Ledger,
  id: string,
  kinds: readonly K[] = recordKinds as readonly RecordKind[] as readonly K[],
): Found<K> {
  const found = kinds.flatMap((kind) => {
    const record = view.record(kind, id);
    return record ? [{ kind, id: record.id }] : [];
  });
  // A record's own id comes before an id that leads to another.
  const best = found.find((one) => one.id === id) ?? found[0];
  if (!best) throw missing(ledger, view, id, kinds);
  return { ...best, also: found.filter((one) => one !== best && one.id === id).map(({ kind }) => kind) };
}

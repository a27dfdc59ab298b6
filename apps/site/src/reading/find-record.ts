import type { Day, RecordOf } from "@tumen/core";
import type { Route } from "next";
import { permanentRedirect } from "next/navigation";
import { address, type PagedKind, recordPath } from "./address";
import { ledger } from "./ledger";
import type { Reading } from "./reading";

/** A record as of a day, or the word that it was not public then and from which day it is. */
export type FoundRecord<K extends PagedKind> =
  | { readonly isPublic: true; readonly record: RecordOf[K] }
  | { readonly isPublic: false; readonly record: RecordOf[K]; readonly from: Day | undefined };

const publicFrom = (kind: PagedKind, id: string): Day | undefined =>
  kind === "claim" || kind === "event" || kind === "source" ? ledger.publicFrom(kind, id) : undefined;

/** Finds the record of an address; undefined where the ledger does not hold it at all. */
export function findRecord<K extends PagedKind>(kind: K, id: string, reading: Reading): FoundRecord<K> | undefined {
  const record = reading.view.record(kind, id);
  // An id that was renamed or merged keeps its address, which leads to the new one.
  if (record && record.id !== id) permanentRedirect(address(recordPath(kind, record.id), reading) as Route);
  if (record) return { isPublic: true, record };
  const later = ledger.record(kind, id);
  if (!later) return undefined;
  return { isPublic: false, record: later, from: publicFrom(kind, id) };
}

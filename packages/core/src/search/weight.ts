import type { Records } from "../ledger/records.js";
import type { RecordKind, RecordOf } from "../model/dataset.js";
import type { Day } from "../model/date.js";
import { visibleFrom } from "../model/visible-from.js";
import { mentionsOf } from "./mentions.js";

/** A record, with its kind. */
export interface Weighed {
  readonly kind: RecordKind;
  readonly record: RecordOf[RecordKind];
}

const dayOf = (record: RecordOf[RecordKind]): Day => {
  if ("public" in record) return record.public;
  if ("date" in record) return record.date.latest;
  return "grade" in record ? (visibleFrom(record) ?? "") : "";
};

const significanceOf = (record: RecordOf[RecordKind]): number => ("significance" in record ? record.significance : 0);

/**
 * Puts records of one kind in the order of their weight in a view: by significance, by how many claims name them, the newer first, and
 * by id. It depends on nothing that the view does not show.
 */
export function byWeight(view: Records): (a: Weighed, b: Weighed) => number {
  return (a, b) => {
    const bySignificance = significanceOf(a.record) - significanceOf(b.record);
    if (bySignificance !== 0) return bySignificance;
    const byMentions = mentionsOf(view, b.kind, b.record.id) - mentionsOf(view, a.kind, a.record.id);
    if (byMentions !== 0) return byMentions;
    const [dayOfA, dayOfB] = [dayOf(a.record), dayOf(b.record)];
    if (dayOfA !== dayOfB) return dayOfA > dayOfB ? -1 : 1;
    return a.record.id < b.record.id ? -1 : 1;
  };
}

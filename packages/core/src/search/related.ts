import { UnknownIdError } from "../ledger/errors.js";
import type { Records } from "../ledger/records.js";
import type { Identified, LedgerIds, RecordOf } from "../model/dataset.js";
import { checkPage } from "../query/page.js";
import { type RelatedReason, relatedReasons } from "./related-reasons.js";
import { type RelatedKind, relatedKinds, relations } from "./relations.js";
import { byWeight } from "./weight.js";

/** How much of what is related is wanted. */
export interface RelatedOptions {
  /** Kind of the record with the id, where records of two kinds have it. */
  readonly kind?: RelatedKind;
  /** How many to give at most; 20 unless told otherwise, 1000 at most. */
  readonly limit?: number;
  /** How many to give at most for one reason, so that none crowds out the others; 5 unless told otherwise. */
  readonly perReason?: number;
}

/** A record that a reader may want next, and why. */
export type Related<Ids extends LedgerIds = LedgerIds> = {
  readonly [K in RelatedKind]: { readonly reason: RelatedReason; readonly kind: K; readonly record: Identified<Ids, K> };
}[RelatedKind];

/** The record with the id, and its kind. */
function subjectOf(view: Records, id: string, kinds: readonly RelatedKind[]): { kind: RelatedKind; record: RecordOf[RelatedKind] } {
  const errors: UnknownIdError[] = [];
  for (const kind of kinds) {
    try {
      return { kind, record: view.need(kind, id) };
    } catch (error) {
      if (!(error instanceof UnknownIdError)) throw error;
      errors.push(error);
    }
  }
  // The one that knows what became of the id, else the first that knows a near one.
  throw errors.find(({ reason }) => reason !== undefined) ?? errors.find(({ suggestions }) => suggestions.length > 0) ?? errors[0];
}

/** The records for one reason, the weightiest first. */
function relatedBy(view: Records, kind: RelatedKind, record: RecordOf[RelatedKind], reason: RelatedReason): Related[] {
  const relation = relations[kind][reason];
  if (!relation) return [];
  const [other, idsOf] = relation;
  const found = [...new Set(idsOf(record as never, view))].flatMap((id) => (id === undefined ? [] : (view.record(other, id) ?? [])));
  return found.map((one) => ({ reason, kind: other, record: one }) as Related).sort(byWeight(view));
}

/**
 * The records that a reader of a claim, event, actor, source or question may want next. Each stands once, with the first of its reasons.
 *
 * @throws UnknownIdError if the view has no such record.
 * @throws PageError if more than a page can hold is asked for.
 */
export function related(view: Records, id: string, options: RelatedOptions): readonly Related[] {
  const { limit = 20, perReason = 5 } = options;
  checkPage("records", limit, 0);
  const { kind, record } = subjectOf(view, id, options.kind === undefined ? relatedKinds : [options.kind]);
  const told = new Set([`${kind} ${record.id}`]);
  const isFresh = (one: Related) => {
    const key = `${one.kind} ${one.record.id}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  };
  const all = relatedReasons.flatMap((reason) => relatedBy(view, kind, record, reason).filter(isFresh).slice(0, perReason));
  return all.slice(0, limit);
}

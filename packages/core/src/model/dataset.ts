import type { Actor } from "./actor.js";
import type { PlannedSection } from "./briefing-plan.js";
import type { Claim } from "./claim.js";
import type { Correction } from "./correction.js";
import type { LedgerEvent } from "./event.js";
import type { Materiel } from "./materiel.js";
import type { Place } from "./place.js";
import type { Question } from "./question.js";
import type { Redirect } from "./redirect.js";
import type { Source } from "./source.js";
import type { Topic } from "./topic.js";

/**
 * The records of a ledger, checked, each list in a fixed order. Where the ids are literal types, a ledger made of it takes those alone.
 *
 * @typeParam Ids - the ids of each kind of record.
 */
export interface Dataset<Ids extends LedgerIds = LedgerIds> {
  readonly actors: readonly Identified<Ids, "actor">[];
  readonly places: readonly Identified<Ids, "place">[];
  readonly materiel: readonly Identified<Ids, "materiel">[];
  readonly questions: readonly Identified<Ids, "question">[];
  readonly topics: readonly Identified<Ids, "topic">[];
  /** By date. */
  readonly events: readonly Identified<Ids, "event">[];
  /** By day of publication. */
  readonly sources: readonly Identified<Ids, "source">[];
  /** By the day said, or where that is unknown, the day they became public. */
  readonly claims: readonly Identified<Ids, "claim">[];
  /** Where ids lead that no record has any more. */
  readonly redirects: readonly Redirect[];
  /** Mistakes of ours that were put right, by day. */
  readonly corrections: readonly Correction[];
  /** The plan of the briefing. */
  readonly briefing: readonly PlannedSection[];
}

/** The type of each kind of record. */
export interface RecordOf {
  actor: Actor;
  place: Place;
  materiel: Materiel;
  question: Question;
  topic: Topic;
  event: LedgerEvent;
  source: Source;
  claim: Claim;
}

/** A kind of record. */
export type RecordKind = keyof RecordOf;

/** The ids of each kind of record; the bundled ledger narrows them to literal types. */
export type LedgerIds = Record<RecordKind, string>;

/** A record of a ledger, with its id typed as one of the ledger's own. */
export type Identified<Ids extends LedgerIds, K extends RecordKind> = RecordOf[K] & { readonly id: Ids[K] };

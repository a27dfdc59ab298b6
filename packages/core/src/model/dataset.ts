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

/** The records of a ledger, checked, each list in a fixed order. */
export interface Dataset {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly materiel: readonly Materiel[];
  readonly questions: readonly Question[];
  readonly topics: readonly Topic[];
  /** By date. */
  readonly events: readonly LedgerEvent[];
  /** By day of publication. */
  readonly sources: readonly Source[];
  /** By the day said, or where that is unknown, the day they became public. */
  readonly claims: readonly Claim[];
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

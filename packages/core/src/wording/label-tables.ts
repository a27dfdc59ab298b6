import type { ModalityGroup } from "../analysis/modality-groups.js";
import type { ActorKind } from "../model/actor.js";
import type { Claim, ClaimRelation, Evidence, Modality, StanceAnswer } from "../model/claim.js";
import type { RecordKind } from "../model/dataset.js";
import type { LedgerEvent } from "../model/event.js";
import type { Materiel } from "../model/materiel.js";
import type { Place } from "../model/place.js";
import type { Counting } from "../model/quantity.js";
import type { QuantityQuestion, Question } from "../model/question.js";
import type { Cargo, MeansOfTransport } from "../model/route.js";
import type { Source, SourceGrade } from "../model/source.js";
import type { RelatedReason } from "../search/related-reasons.js";

/** What can be counted with its noun. */
export type CountedNoun =
  | RecordKind
  | "document"
  | "origin"
  | "claimant"
  | "correction"
  | "state-or-alliance"
  | "position"
  | "figure"
  | "sentence"
  | "note"
  | "result"
  | "day";

export type { ClaimRelation };

/** What a correction put right in a record. */
export type CorrectedField =
  | "said"
  | "date"
  | "published"
  | "claimant"
  | "speaker"
  | "modality"
  | "evidence"
  | "figure"
  | "counts"
  | "question"
  | "position"
  | "event"
  | "actor"
  | "place"
  | "topic";

type Status = NonNullable<Claim["status"]>;

/** Words for every value of the ledger's enumerations. */
export interface Labels {
  /** In which way something is said. */
  readonly modality: Readonly<Record<Modality, string>>;
  /** Claims that are put in ways of one group, as a heading. */
  readonly modalityGroup: Readonly<Record<ModalityGroup, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  /** What a grade of document means. */
  readonly grade: Readonly<Record<SourceGrade, string>>;
  /** The grade by its name. */
  readonly gradeName: Readonly<Record<SourceGrade, string>>;
  readonly sourceKind: Readonly<Record<Source["kind"], string>>;
  /** What an actor is. */
  readonly actorKind: Readonly<Record<ActorKind, string>>;
  /** Actors of a kind, as a heading. */
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  readonly eventType: Readonly<Record<LedgerEvent["type"], string>>;
  readonly eventRole: Readonly<Record<LedgerEvent["actors"][number]["role"], string>>;
  readonly placeKind: Readonly<Record<Place["kind"], string>>;
  readonly precision: Readonly<Record<NonNullable<Place["coordinates"]>["precision"], string>>;
  readonly materielKind: Readonly<Record<Materiel["kind"], string>>;
  /** By which means something was moved. */
  readonly meansOfTransport: Readonly<Record<MeansOfTransport, string>>;
  /** What was moved. */
  readonly cargo: Readonly<Record<Cargo, string>>;
  /** What a figure counts. */
  readonly counting: Readonly<Record<Counting, string>>;
  readonly measure: Readonly<Record<QuantityQuestion["measure"], string>>;
  /** An answer to a stance question; a party that affirms acknowledges. */
  readonly stance: Readonly<Record<StanceAnswer | "mixed" | "acknowledges", string>>;
  /** How a question is answered. */
  readonly questionKind: Readonly<Record<Question["kind"], string>>;
  /** What became of a claim. */
  readonly status: Readonly<Record<Status["state"], string>>;
  /** By whom it was corrected or retracted. */
  readonly statusBy: Readonly<Record<Status["by"], string>>;
  /** What a correction put right. */
  readonly corrected: Readonly<Record<CorrectedField, string>>;
  /** What a claim does to others, as a heading over them. */
  readonly relation: Readonly<Record<ClaimRelation, string>>;
  /** What others do to a claim, as a heading over them. */
  readonly relationFrom: Readonly<Record<ClaimRelation, string>>;
  /** Why a record is related to the one being read. */
  readonly related: Readonly<Record<RelatedReason, string>>;
  /** A record of a kind. */
  readonly record: Readonly<Record<RecordKind, string>>;
  /** 1 for any reader of any year, 2 for its month, 3 for detail. */
  readonly significance: Readonly<Record<1 | 2 | 3, string>>;
}

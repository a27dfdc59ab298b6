export { type Actor, type ActorKind, actorKinds, actorSchema } from "./actor.js";
export { type PlannedSection, type Slot, sectionSchema } from "./briefing-plan.js";
export {
  type AuthoredClaim,
  type Citation,
  type Claim,
  type ClaimRelation,
  claimSchema,
  type Evidence,
  type Modality,
  type Stance,
  type StanceAnswer,
} from "./claim.js";
export { cargoes, countings, evidenceKinds, meansOfTransport, modalities, stanceAnswers } from "./claim-terms.js";
export { clauseWords, quotationWords } from "./clause.js";
export { type Correction, correctionSchema } from "./correction.js";
export type { Dataset, Identified, LedgerIds, RecordKind, RecordOf } from "./dataset.js";
export { DateSyntaxError, type Day, type EdtfDate, edtfDate, parseEdtfDate } from "./date.js";
export { eventRoles, eventSchema, eventTypes, type LedgerEvent } from "./event.js";
export { type Materiel, materielKinds, materielSchema } from "./materiel.js";
export type { Names } from "./names.js";
export { type Place, placeKinds, placeSchema } from "./place.js";
export { type Counting, type Quantity, quantity } from "./quantity.js";
export { type QuantityQuestion, type Question, questionSchema, type StanceQuestion } from "./question.js";
export type { IdentifiedLists, IdsOf } from "./record-lists.js";
export { recordSchemas } from "./record-schemas.js";
export { type Redirect, redirectSchema } from "./redirect.js";
export type { Cargo, MeansOfTransport, Route } from "./route.js";
export { type Source, type SourceGrade, sourceKinds, sourceSchema } from "./source.js";
export { sourceGrades } from "./source-grades.js";
export { type Topic, topicSchema } from "./topic.js";
export { LedgerValidationError, type ValidationPlace, type ValidationProblem } from "./validation-error.js";

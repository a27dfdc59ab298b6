// Everything but the bundled ledger: for ledgers of other data.
export { type Changes, type FurtherDocument, isWithoutChange, type PositionChange, type Revision } from "./analysis/changes.js";
export { citationsByGrade } from "./analysis/citations-by-grade.js";
export { type RelatedClaims, relationsOf } from "./analysis/claim-relations.js";
export type { Corroboration, Origin, OriginDocument } from "./analysis/corroboration.js";
export { countingsOf } from "./analysis/countings.js";
export type { Estimate, EstimateSeries, Estimates } from "./analysis/estimates.js";
export type { Finding } from "./analysis/finding.js";
export { landmarks } from "./analysis/landmarks.js";
export { type MaterielUse, materielUse } from "./analysis/materiel-use.js";
export { type ClaimsOfModality, claimsByModality, type ModalityGroup, modalityGroups } from "./analysis/modality-groups.js";
export { type PlaceNode, type PlaceTree, placeTree } from "./analysis/place-tree.js";
export type { Position, PositionBar, Positions } from "./analysis/positions.js";
export { questionsByTopic, type TopicQuestions } from "./analysis/questions-by-topic.js";
export { revisionChain } from "./analysis/revision-chain.js";
export { routes, routesAt, type StatedRoute } from "./analysis/routes.js";
export type { TimelineBucket, TimelineOptions } from "./analysis/timeline.js";
export type { Trace, TracedDocument, TraceNode } from "./analysis/trace.js";
export {
  type Briefing,
  type BriefingFootnote,
  type BriefingSection,
  type BriefingSentence,
  budgets,
  type ClaimFootnote,
  type QueryFootnote,
  type SentencePart,
} from "./briefing/briefing.js";
export type { ClaimFilter, DayRange } from "./ledger/claim-filter.js";
export { InvalidDayError, InvalidOptionError, UnknownIdError } from "./ledger/errors.js";
export { nearestDay } from "./ledger/nearest-day.js";
export { type Voice, voiceOf } from "./ledger/voice.js";
export { Ledger } from "./ledger.js";
export { addDays, addMonths, daysBetween, isDay, startOfMonth, startOfWeek } from "./model/day.js";
export type * from "./model/index.js";
export { nearest } from "./model/nearest.js";
export { sourceGrades } from "./model/source-grades.js";
export { claimFields, claimsQuery } from "./query/claims-of-record.js";
export { directives, type FieldName, fieldNames, fields, type SortField, sortFields } from "./query/fields.js";
export { type Choice, type NarrowingField, narrow } from "./query/narrow.js";
export { nearestQuery } from "./query/nearest-query.js";
export { PageError } from "./query/page.js";
export { printQuery } from "./query/printer.js";
export type { QueryProblem } from "./query/problem.js";
export type { Condition, Query, Range, SortBy } from "./query/query.js";
export type { FacetCount, PageOptions, QueryResult } from "./query/run-query.js";
export type { Suggestion, Suggestions } from "./query/suggest.js";
export { QuerySyntaxError } from "./query/syntax-error.js";
export type { Related, RelatedOptions } from "./search/related.js";
export { type RelatedReason, relatedReasons } from "./search/related-reasons.js";
export type { RelatedKind } from "./search/relations.js";
export type { SearchField, SearchHit, SearchMatches, SearchOptions } from "./search/search.js";
export { modalityLabels } from "./wording/attribution.js";
export { type ClaimantGroup, claimantGroup } from "./wording/claimant-groups.js";
export { wordDate, wordDay, wordSaid, wordWhen } from "./wording/dates.js";
export {
  byAggregatorsAlone,
  countingLabels,
  evidenceLabels,
  gradeLabels,
  notCarriedYet,
  relatedLabels,
  stanceLabels,
} from "./wording/labels.js";
export { capitalise, wordCount, wordList, wordOrigins } from "./wording/lists.js";
export { proseName, shortName } from "./wording/names.js";
export { wordNumber, wordQuantity } from "./wording/quantities.js";
export type { BriefingWording, Locale } from "./wording/wording.js";

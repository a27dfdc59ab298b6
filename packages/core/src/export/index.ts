export { type ChangesAnswer, changesAnswer } from "./answers/changes-answer.js";
export {
  type CitedClaim,
  type CitedDocument as AnsweredDocument,
  type CitedFigure,
  citedClaim,
  type Named,
} from "./answers/cited-claim.js";
export { type EstimateRow, type EstimatesAnswer, estimatesAnswer } from "./answers/estimates-answer.js";
export { type EstimateCells, estimatesRows } from "./answers/estimates-rows.js";
export { type PositionStretch, type PositionsAnswer, positionsAnswer } from "./answers/positions-answer.js";
export { type AnswerGiven, answersGiven, positionsRows } from "./answers/positions-rows.js";
export {
  type CorroborationAnswer,
  corroborationAnswer,
  type TraceAnswer,
  type TraceDocument,
  type TraceRelay,
  traceAnswer,
} from "./answers/trace-answer.js";
export { claimsAsBibtex, sourcesAsBibtex } from "./bibtex.js";
export { citeClaim, citeDocument } from "./citation-sentence.js";
export { claimsAsMarkdown } from "./claims-markdown.js";
export { type CslDate, type CslItem, claimsAsCslItems, claimsAsCslJson, sourcesAsCslItems, sourcesAsCslJson } from "./csl-json.js";
export { claimsAsCsv } from "./csv.js";
export { neutralised, restored, splitCell } from "./csv-cell.js";
export {
  type ExportFormat,
  type ExportFormatKey,
  exportAs,
  exportFormats,
  exportSourcesAs,
  type SourceFormatKey,
  sourceFormats,
  UnknownFormatError,
} from "./formats.js";
export { type ClaimsFeatureCollection, claimsAsGeoJson } from "./geojson.js";
export { renderMarkdown } from "./markdown.js";
export { claimsAsNdjson } from "./ndjson.js";
export { type CitedDocument, documentTitle, type NamedActor, type Provenance, provenanceOf, type WordedFigure } from "./provenance.js";
export { claimsAsRis, sourcesAsRis } from "./ris.js";
export { type Cell, rowsAsCsv, rowsAsMarkdown } from "./rows.js";
export { renderText } from "./text.js";

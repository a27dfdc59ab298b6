import { recordSchemas } from "@tumen/core/schema";
import { errorCodes } from "./api-error";

/** A JSON Schema, as OpenAPI 3.1 holds it. */
export type Schema = Readonly<Record<string, unknown>>;

/** A schema that is described once, among the components. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const text = (description?: string): Schema => ({ type: "string", ...(description === undefined ? {} : { description }) });
const number: Schema = { type: "number" };
const flag: Schema = { type: "boolean" };
const day: Schema = { type: "string", format: "date" };
const edtf: Schema = text("a date as it was written, in EDTF");
export const listOf = (items: Schema): Schema => ({ type: "array", items });
const count: Schema = { type: "integer", minimum: 0 };

/** An object that holds these and nothing else; names that end in "?" may be left out. */
export function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const entries = Object.entries(properties).map(([name, schema]) => [name.replace("?", ""), schema, name.endsWith("?")] as const);
  return {
    type: "object",
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name, schema])),
    required: entries.filter(([, , isOptional]) => !isOptional).map(([name]) => name),
    additionalProperties: false,
  };
}

const kind = { type: "string", enum: ["claim", "actor", "place", "materiel", "question", "topic", "event", "source"] };
const named = ref("Named");
const ids = listOf(text("an id"));

const citedFigure = {
  question: text(),
  figure: text("the figure as it was spoken: more than 3,000"),
  "low?": number,
  "high?": number,
  lowExclusive: flag,
  highExclusive: flag,
  approximate: flag,
  counts: text(),
  "scope?": text(),
  "countedTo?": edtf,
};

const cited = { id: text(), publisher: text(), title: text(), "published?": edtf, "url?": text(), grade: text() };

const answers = {
  Named: object({ id: text(), name: text("its name in English") }),
  CitedDocument: object({ ...cited, via: ids }),
  CitedFigure: object(citedFigure),
  CitedClaim: object({
    id: text(),
    claimants: listOf(named),
    "speaker?": named,
    "said?": edtf,
    public: day,
    modality: text(),
    statement: text(),
    figures: listOf(ref("CitedFigure")),
    stances: listOf(text("question=answer")),
    "status?": text(),
    byAggregatorsAlone: flag,
    documents: listOf(ref("CitedDocument")),
  }),
  Provenance: object(
    {
      claim: ref("Claim"),
      claimants: listOf(named),
      "onBehalfOf?": named,
      "speaker?": named,
      figures: listOf({ type: "object", required: ["question", "worded", "unit", "counts"] }),
      documents: listOf(object({ source: ref("Source"), citation: { type: "object", required: ["source", "via"] }, via: listOf(named) })),
      "asOf?": day,
    },
    "A claim with who made it, its figures in words, and the documents that carry it",
  ),
  TraceDocument: object({ ...cited, "locator?": text(), "reportedAs?": text() }),
  TraceRelay: object({ actor: named, documents: listOf(ref("TraceDocument")), relays: listOf(ref("TraceRelay")) }),
  Corroboration: object({
    origins: listOf(object({ actor: named, claims: ids })),
    dependent: ids,
    unknownDependence: ids,
    documents: count,
  }),
  EstimateRow: object({
    claim: text(),
    claimant: named,
    origin: named,
    day,
    "said?": edtf,
    ...citedFigure,
    "replaces?": text(),
    documents: listOf(ref("CitedDocument")),
  }),
  PositionStretch: object({ from: day, "to?": day, answer: text(), acknowledges: flag, claims: listOf(ref("CitedClaim")) }),
  FacetCount: object({ value: text(), count }),
  Suggestion: object({ insert: text(), label: text(), description: text() }),
  SearchHit: object({
    kind,
    id: text(),
    label: text("what it is called, in the language asked for"),
    lang: text("the language of the label"),
    "date?": text("when it was, in words"),
    "path?": text("the path of its page on the site, without the language"),
    score: number,
    matches: { type: "object" },
  }),
};

/** What stands around a list that is given in stretches. */
const stretch = { total: count, offset: count, limit: count };

/** The answers of routes, by the names of their components. */
export const answerSchemas = {
  ClaimsAnswer: object({
    query: text("the query in its canonical form"),
    asOf: day,
    ...stretch,
    "facets?": { type: "object", additionalProperties: listOf(ref("FacetCount")) },
    claims: listOf(ref("Provenance")),
  }),
  RecordsAnswer: object({ asOf: day, kind, ...stretch, records: listOf({ type: "object", required: ["id"] }) }),
  ClaimAnswer: object({
    kind,
    asOf: day,
    claim: ref("Claim"),
    claimants: listOf(named),
    "onBehalfOf?": named,
    "speaker?": named,
    figures: listOf({ type: "object" }),
    documents: listOf({ type: "object" }),
    revisedBy: ids,
    corrections: listOf({ type: "object" }),
  }),
  TraceAnswer: object({
    asOf: day,
    claim: ref("CitedClaim"),
    documents: listOf(ref("TraceDocument")),
    relays: listOf(ref("TraceRelay")),
    corroboration: ref("Corroboration"),
  }),
  CorroborationAnswer: object({
    asOf: day,
    claim: text(),
    finding: { type: "object", required: ["kind"] },
    origins: listOf(object({ actor: named, claims: ids })),
    dependent: ids,
    unknownDependence: ids,
    documents: count,
  }),
  EstimatesAnswer: object({
    asOf: day,
    question: object({ id: text(), text: text(), unit: text() }),
    "spread?": object({ lowest: ref("EstimateRow"), highest: ref("EstimateRow") }),
    series: listOf(object({ claimant: named, origin: named, figures: listOf(ref("EstimateRow")) })),
    listed: listOf(ref("EstimateRow")),
  }),
  PositionsAnswer: object({
    asOf: day,
    question: object({ id: text(), text: text(), proposition: text() }),
    acknowledged: listOf(object({ actor: named, since: day, claim: text() })),
    positions: listOf(
      object({ actor: named, isParty: flag, stretches: listOf(ref("PositionStretch")), undated: listOf(ref("CitedClaim")) }),
    ),
    others: listOf(ref("CitedClaim")),
  }),
  TimelineAnswer: object({
    query: text(),
    asOf: day,
    by: text(),
    buckets: listOf(object({ start: day, claims: ids, events: ids })),
  }),
  ChangesAnswer: object({
    from: day,
    to: day,
    positions: listOf(
      object({
        question: text(),
        actor: named,
        "before?": text(),
        after: text(),
        isAcknowledgement: flag,
        claims: listOf(ref("CitedClaim")),
      }),
    ),
    revisions: listOf(object({ claim: ref("CitedClaim"), earlier: listOf(ref("CitedClaim")) })),
    corrected: listOf(ref("CitedClaim")),
    events: listOf(object({ id: text(), date: edtf, title: text() })),
    claims: listOf(ref("CitedClaim")),
    documents: listOf(object({ claim: text(), documents: listOf(ref("CitedDocument")) })),
  }),
  SearchAnswer: object({ text: text(), asOf: day, "didYouMean?": text(), hits: listOf(ref("SearchHit")) }),
  SuggestAnswer: object({ from: count, to: count, items: listOf(ref("Suggestion")) }),
  BriefAnswer: object({
    asOf: day,
    sections: listOf({ type: "object", required: ["id", "title", "heading", "sentences"] }),
    footnotes: listOf({ type: "object", required: ["number", "kind"] }),
  }),
} satisfies Readonly<Record<string, Schema>>;

const error = object({
  error: object({
    code: { type: "string", enum: Object.keys(errorCodes) },
    message: text(),
    "position?": count,
    "end?": count,
    "expected?": text(),
    "suggestions?": listOf(text()),
  }),
});

const capitalised = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** The answer to a question about one record of a kind that is no claim. */
export const recordAnswerSchema = (recordKind: string): Schema =>
  object({
    kind,
    asOf: day,
    record: ref(capitalised(recordKind)),
    claims: object({ query: text("the query that finds its claims"), total: count }),
    corrections: listOf({ type: "object" }),
  });

/** Every schema that others refer to. */
export function componentSchemas(): Readonly<Record<string, Schema>> {
  const records = Object.entries(recordSchemas()).map(([name, schema]) => [capitalised(name), schema as Schema] as const);
  return { Error: error, ...Object.fromEntries(records), ...answers, ...answerSchemas };
}

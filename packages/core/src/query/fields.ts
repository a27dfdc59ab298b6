import { countings, evidenceKinds, modalities, stanceAnswers } from "../model/claim-terms.js";
import type { RecordKind } from "../model/dataset.js";
import { sourceGrades } from "../model/source-grades.js";

/** What the values of a field are. */
export type FieldValues =
  /** The id or a name of a record. */
  | { readonly kind: "record"; readonly record: RecordKind }
  /** One of a few words. */
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** Any text that stands in the field. */
  | { readonly kind: "text" }
  | { readonly kind: "days" }
  | { readonly kind: "numbers" }
  | { readonly kind: "stance" };

/** What a field of the query language asks of. Conditions on one figure, or on one document, are met together by one. */
export type FieldScope = "claim" | "figure" | "document";

interface FieldDefinition {
  readonly values: FieldValues;
  readonly scope: FieldScope;
  /** What it asks, for help and completion. */
  readonly description: string;
}

const record = (kind: RecordKind, description: string, scope: FieldScope = "claim"): FieldDefinition => ({
  values: { kind: "record", record: kind },
  scope,
  description,
});
const choice = (choices: readonly string[], description: string, scope: FieldScope = "claim"): FieldDefinition => ({
  values: { kind: "choice", choices },
  scope,
  description,
});
const plain = (kind: "days" | "numbers" | "stance" | "text", description: string, scope: FieldScope = "claim"): FieldDefinition => ({
  values: { kind },
  scope,
  description,
});

/**
 * The fields of the query language: what each asks, what its values are, and whether conditions on it are met by the claim, by one
 * figure, or by one document.
 *
 * @example
 * fields.place.description; // => "about this place or one within it"
 * fields.value.scope; // => "figure"
 */
export const fields = {
  claimant: record("actor", "who claims it; a state includes those who speak for it"),
  speaker: record("actor", "who voiced it for the claimant"),
  via: record("actor", "who passed it on in a document", "document"),
  question: record("question", "gives a figure or a stance on this question", "figure"),
  value: plain("numbers", "a figure within these numbers", "figure"),
  counts: choice(countings, "what a figure counts", "figure"),
  stance: plain("stance", "an answer to a stance question: stance:troops-in-russia=denies"),
  topic: record("topic", "what it is filed under"),
  event: record("event", "what it is about; with the events that are part of it"),
  actor: record("actor", "about this actor; a state includes those who speak for it"),
  place: record("place", "about this place or one within it"),
  from: record("place", "states a movement from this place or one within it"),
  to: record("place", "states a movement to this place or one within it"),
  materiel: record("materiel", "about this weapon or good"),
  modality: choice(modalities, "in which way it is said"),
  evidence: choice(evidenceKinds, "evidence as the claimant states it"),
  significance: plain("numbers", "1 for any reader of any year, 2 for its month, 3 for detail"),
  status: choice(["current", "corrected", "retracted"], "what became of it"),
  origins: plain("numbers", "distinct root voices behind what it finds"),
  said: plain("days", "the day it was said"),
  public: plain("days", "the day it became public"),
  source: record("source", "carried by this document", "document"),
  publisher: plain("text", "carried by a document of this publisher", "document"),
  language: plain("text", "carried by a document in this language: ko", "document"),
  grade: choice(sourceGrades, "carried by a document of this grade", "document"),
  published: plain("days", "carried by a document published on these days", "document"),
} as const satisfies Record<string, FieldDefinition>;

/** A field of the query language. */
export type FieldName = keyof typeof fields;

/**
 * The names of the fields.
 *
 * @example
 * fieldNames.includes("claimant"); // => true
 */
export const fieldNames = Object.keys(fields) as readonly FieldName[];

/** Tells whether a text names a field. */
export const isField = (text: string): text is FieldName => Object.hasOwn(fields, text);

/**
 * What results can be sorted by: the day said, the day it became public, significance, greatest figure, number of origins.
 *
 * @example
 * ledger.query(`sort:-${sortFields[3]}`).query; // => "sort:-value"
 */
export const sortFields = ["said", "public", "significance", "value", "origins"] as const;

/** A field to sort by. */
export type SortField = (typeof sortFields)[number];

/**
 * Words that stand beside the conditions: the order, and the day. For help: what each does.
 *
 * @example
 * Object.keys(directives); // => ["sort", "asof"]
 */
export const directives = {
  sort: "the order: sort:-said puts the newest first",
  asof: "as the ledger could be read on a day: asof:2024-12-27",
} as const;

/** Answers to a stance question. */
export const answers: readonly string[] = stanceAnswers;

/** What the significance of a claim can be. */
export const significances: readonly number[] = [1, 2, 3];

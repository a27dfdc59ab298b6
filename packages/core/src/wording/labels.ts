import type { Evidence, StanceAnswer } from "../model/claim.js";
import type { Counting } from "../model/quantity.js";
import type { SourceGrade } from "../model/source.js";
import type { RelatedReason } from "../search/related-reasons.js";

/**
 * What a grade of document means.
 *
 * @example
 * gradeLabels[ledger.sources()[0].grade] !== undefined; // => true
 */
export const gradeLabels: Record<SourceGrade, string> = {
  primary: "the claimant's own text",
  original: "own reporting",
  relay: "retells another outlet",
  aggregator: "aggregator or repost",
};

/**
 * Said of a claim that no better document carries.
 *
 * @example
 * byAggregatorsAlone; // => "carried by aggregators or reposts alone"
 */
export const byAggregatorsAlone = "carried by aggregators or reposts alone";

/**
 * Said of a claim that was made in public on a day before any document that carries it was published.
 *
 * @example
 * notCarriedYet; // => "carried by no document of the ledger yet"
 */
export const notCarriedYet = "carried by no document of the ledger yet";

/**
 * What a figure counts.
 *
 * @example
 * countingLabels.planned; // => "planned or expected"
 */
export const countingLabels: Record<Counting, string> = {
  all: "the whole to date",
  part: "a part only",
  added: "in addition",
  period: "for a period",
  planned: "planned or expected",
};

/**
 * An answer to a stance question, as a verb.
 *
 * @example
 * stanceLabels.mixed; // => "gives both answers"
 */
export const stanceLabels: Record<StanceAnswer | "mixed", string> = {
  affirms: "affirms",
  denies: "denies",
  declines: "declines to say",
  mixed: "gives both answers",
};

/**
 * Evidence as the claimant states it.
 *
 * @example
 * evidenceLabels["not-stated"]; // => "not stated"
 */
export const evidenceLabels: Record<Evidence, string> = {
  "official-assertion": "official assertion",
  intelligence: "intelligence",
  imagery: "imagery",
  wreckage: "wreckage",
  "captive-testimony": "a captive's testimony",
  "document-found": "a document that was found",
  "trade-data": "trade or ship data",
  "own-observation": "own observation",
  "not-stated": "not stated",
};

/**
 * Why a record is related to the one being read.
 *
 * @example
 * typeof relatedLabels[ledger.related("nis-2024-12-27-captive-died")[0].reason]; // => "string"
 */
export const relatedLabels: Record<RelatedReason, string> = {
  "revised-by": "revises this",
  revises: "revised by this",
  contradicts: "contradicts this",
  "denied-by": "denies this",
  denies: "denied by this",
  "confirmed-by": "confirms this",
  confirms: "confirmed by this",
  "taken-over-by": "takes this over",
  "rests-on": "what this rests on",
  "same-claimant-and-question": "same claimant and question",
  "same-event": "same event",
  "same-document": "same document",
  "part-of": "what this is part of",
  contains: "part of this",
  "related-event": "related event",
  "speaks-for": "whom this speaks for",
  "voiced-by": "speaks for this",
  "belongs-to": "what this belongs to",
  includes: "belongs to this",
  "office-in": "where this held office",
  "office-held-by": "held office here",
  copies: "what this repeats",
  "copied-by": "repeats this",
  "same-claim": "carries the same claim",
  "answered-together": "answered by the same claim",
  "tells-of": "what this tells of",
  "told-in": "tells of this",
  answers: "what this answers",
  "answered-by": "answers this",
  "claimed-by": "who claims this",
  claims: "claimed here",
  "speaks-of": "who this is about",
  "spoken-of-in": "is about this",
  involves: "takes part in this",
  "involved-in": "what this takes part in",
  concerns: "whose conduct this asks about",
  "concerned-by": "asks about the conduct of this",
  "carried-by": "carries this",
  carries: "carried by this",
  "published-by": "who published this",
  publishes: "published by this",
};

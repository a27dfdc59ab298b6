import type { Evidence, StanceAnswer } from "../model/claim.js";
import type { Counting } from "../model/quantity.js";
import type { SourceGrade } from "../model/source.js";

/** What a grade of document means. */
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

/** What a figure counts. */
export const countingLabels: Record<Counting, string> = {
  all: "the whole to date",
  part: "a part only",
  added: "in addition",
  period: "for a period",
  planned: "planned or expected",
};

/** An answer to a stance question, as a verb. */
export const stanceLabels: Record<StanceAnswer | "mixed", string> = {
  affirms: "affirms",
  denies: "denies",
  declines: "declines to say",
  mixed: "gives both answers",
};

/** Evidence as the claimant states it. */
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

/**
 * Why a record is related to another, in the order in which a reader is told: first what became of a claim, then its neighbours, then the
 * records around it. Reasons of two sides stand next to each other.
 *
 * @example
 * relatedReasons.indexOf("revised-by") < relatedReasons.indexOf("same-event"); // => true
 */
export const relatedReasons = [
  "revised-by",
  "revises",
  "contradicts",
  "denied-by",
  "denies",
  "confirmed-by",
  "confirms",
  "taken-over-by",
  "rests-on",
  "same-claimant-and-question",
  "same-event",
  "same-document",
  "part-of",
  "contains",
  "related-event",
  "speaks-for",
  "voiced-by",
  "belongs-to",
  "includes",
  "office-in",
  "office-held-by",
  "copies",
  "copied-by",
  "same-claim",
  "answered-together",
  "tells-of",
  "told-in",
  "answers",
  "answered-by",
  "claimed-by",
  "claims",
  "speaks-of",
  "spoken-of-in",
  "involves",
  "involved-in",
  "concerns",
  "concerned-by",
  "carried-by",
  "carries",
  "published-by",
  "publishes",
] as const;

/** Why a record is related to another. */
export type RelatedReason = (typeof relatedReasons)[number];

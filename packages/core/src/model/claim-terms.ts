// Apart from the schemas, so that what only needs the words does without zod.

/** In which way something is said. */
export const modalities = [
  "asserts",
  "confirms",
  "estimates",
  "suspects",
  "denies",
  "predicts",
  "plans",
  "demands",
  "condemns",
  "declines-to-confirm",
  "testifies",
  "reports",
] as const;
/** Answers to a stance question. */
export const stanceAnswers = ["affirms", "denies", "declines"] as const;
/** Evidence as the claimant states it. */
export const evidenceKinds = [
  "official-assertion",
  "intelligence",
  "imagery",
  "wreckage",
  "captive-testimony",
  "document-found",
  "trade-data",
  "own-observation",
  "not-stated",
] as const;
/** What a figure counts; only `all` figures of one question are compared. */
export const countings = ["all", "part", "added", "period", "planned"] as const;

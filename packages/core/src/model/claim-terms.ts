// Apart from the schemas, so that what only needs the words does without zod.

/**
 * In which way something is said.
 *
 * @example
 * modalities.includes("declines-to-confirm"); // => true
 */
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
/**
 * Answers to a stance question.
 *
 * @example
 * stanceAnswers; // => ["affirms", "denies", "declines"]
 */
export const stanceAnswers = ["affirms", "denies", "declines"] as const;
/**
 * Evidence as the claimant states it.
 *
 * @example
 * evidenceKinds.at(-1); // => "not-stated"
 */
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
/**
 * By which means something was moved.
 *
 * @example
 * meansOfTransport; // => ["sea", "rail", "air", "road"]
 */
export const meansOfTransport = ["sea", "rail", "air", "road"] as const;
/**
 * What was moved from one place to another.
 *
 * @example
 * cargoes.includes("fuel"); // => true
 */
export const cargoes = ["soldiers", "captives", "workers", "arms", "fuel", "containers", "goods"] as const;
/**
 * What a figure counts; only `all` figures of one question are compared.
 *
 * @example
 * countings; // => ["all", "part", "added", "period", "planned"]
 */
export const countings = ["all", "part", "added", "period", "planned"] as const;

/**
 * The fields that explain a record rather than name it. They are long, and only those who show records in another language need them in it:
 * the bundled ledger holds them in English alone, and `@tumen/core/wording` brings the others.
 */
export const explanationFields = ["definition", "includes", "excludes", "population", "description"] as const;

/** What explains records in one language, by what explains them in English. */
export type Explanations = Readonly<Record<string, string>>;

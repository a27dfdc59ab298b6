/** Grades of a document, best first: what it is, not how good it is. */
export const sourceGrades = ["primary", "original", "relay", "aggregator"] as const;

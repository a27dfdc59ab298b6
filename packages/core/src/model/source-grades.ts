/**
 * Grades of a document, best first: what it is, not how good it is. A claim carries what its best document says.
 *
 * @example
 * sourceGrades[0]; // => "primary"
 */
export const sourceGrades = ["primary", "original", "relay", "aggregator"] as const;

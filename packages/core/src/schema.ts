/** The schemas of every kind of record: checks with zod, and JSON Schema through `z.toJSONSchema`. */
export * from "./model/index.js";

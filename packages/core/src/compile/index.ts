export type { Dataset } from "../model/dataset.js";
export { LedgerValidationError, type ValidationProblem } from "../model/validation-error.js";
export { compile } from "./compile.js";
export { jsonSchemas } from "./json-schema.js";

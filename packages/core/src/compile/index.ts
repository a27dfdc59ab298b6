export type { Dataset } from "../model/dataset.js";
export { LedgerValidationError, type ValidationPlace, type ValidationProblem } from "../model/validation-error.js";
export { compile } from "./compile.js";
export { compileOver } from "./compile-over.js";
export { jsonSchemas } from "./json-schema.js";

export { LedgerValidationError, type ValidationPlace, type ValidationProblem } from "../model/validation-error.js";
export { extend, ledgerOf } from "./extend.js";
export type { ExtendedIds, OwnRecords } from "./own-records.js";

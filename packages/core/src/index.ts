export { type BundledIds, ledger } from "./bundled.js";
export * from "./engine.js";

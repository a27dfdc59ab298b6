import type { Correction, Ledger } from "@tumen/core/query";
import { en } from "@tumen/core/wording";

/** What was put right in a record, and why. */
export const correctionWords = (view: Ledger, correction: Correction): string =>
  en
    .correction(correction, view)
    .map(({ text }) => text)
    .join("");

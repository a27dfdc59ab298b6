import * as z from "zod";
import { edtfDate } from "./date.js";
import { identifier } from "./identifier.js";
import { redirectedKinds } from "./redirect.js";

/**
 * Schema of a correction: what a record of ours said wrongly, what it says now, and why.
 *
 * @example
 * const correction = { id: "my-claim", kind: "claim", field: "said", reason: "The document gives another day.", date: "2025-01-01" };
 * correctionSchema.safeParse({ ...correction, old: "2024-12-26", new: "2024-12-27" }).success; // => true
 * correctionSchema.safeParse(correction).success; // => false
 */
export const correctionSchema = z
  .strictObject({
    id: identifier.describe("the record that was corrected"),
    kind: z.enum(redirectedKinds).describe("kind of record it is"),
    field: z.string().min(1).describe("the field, as the data name it: said, quantities.low"),
    old: z.string().min(1).optional().describe("what stood there; left out where nothing did"),
    new: z.string().min(1).optional().describe("what stands there now; left out where nothing does"),
    reason: z.string().min(1).describe("why, in one sentence"),
    date: edtfDate.describe("day of the correction"),
  })
  .superRefine((correction, context) => {
    if (correction.old === correction.new)
      context.addIssue({ code: "custom", path: ["new"], message: "nothing changes: expected old and new to differ" });
  });

/** A mistake of ours in a record, and how it was put right. */
export type Correction = z.output<typeof correctionSchema>;

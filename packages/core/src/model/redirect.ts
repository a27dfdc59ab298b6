import * as z from "zod";
import { edtfDate } from "./date.js";
import { identifier } from "./identifier.js";

/** Kinds of record whose ids can lead on. */
export const redirectedKinds = ["actor", "place", "materiel", "question", "topic", "event", "source", "claim"] as const;

/**
 * Schema of a redirect: where an id leads that no record has any more. Ids are for ever.
 *
 * @example
 * redirectSchema.parse({ id: "my-topic", kind: "topic", date: "2025-01-01", reason: "It held nothing." }).to; // => []
 */
export const redirectSchema = z.strictObject({
  id: identifier.describe("the id that no record has any more"),
  kind: z.enum(redirectedKinds).describe("kind of record it named"),
  to: z
    .array(identifier)
    .default([])
    .describe("one id where it was renamed or merged, several where it was split, none where it was withdrawn"),
  date: edtfDate.describe("day of the change"),
  reason: z.string().min(1).describe("why, in one sentence"),
});

/** Where an id leads that no record has any more. */
export type Redirect = z.output<typeof redirectSchema>;

import * as z from "zod";
import { identifier, reference } from "./identifier.js";
import { translations } from "./translations.js";

const limit = z.number().int().positive().optional().describe("the most sentences this slot may give");

/** Schema of a slot: what a section of the briefing asks of the ledger. */
export const slotSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("latest"), limit }),
  z.strictObject({ kind: z.literal("numbers"), question: reference("a quantity question"), limit }),
  z.strictObject({ kind: z.literal("positions"), question: reference("a stance question"), limit }),
  z.strictObject({ kind: z.literal("statements"), topic: reference("a topic"), limit }),
]);

/**
 * Schema of a section of the briefing's plan: its heading, and what it asks of the ledger, in order.
 *
 * @example
 * sectionSchema.safeParse({ id: "latest", title: "Latest", slots: [] }).success; // => false
 */
export const sectionSchema = z.strictObject({
  id: identifier.describe("id of the section, for ever"),
  title: z.string().min(1).describe("heading, in English"),
  translations: translations({ title: z.string().min(1).describe("heading") }),
  slots: z.array(slotSchema).min(1).describe("what it asks, in order"),
});

/** What a section of the briefing asks of the ledger. */
export type Slot = z.output<typeof slotSchema>;
/** A section of the briefing's plan. */
export type PlannedSection = z.output<typeof sectionSchema>;

import * as z from "zod";
import { edtfDate } from "./date.js";
import { identifier, reference } from "./identifier.js";

/**
 * Kinds of event.
 *
 * @example
 * eventTypes.includes("prisoner-exchange"); // => true
 */
export const eventTypes = [
  "deployment",
  "combat",
  "capture",
  "death",
  "withdrawal",
  "training",
  "statement",
  "acknowledgement",
  "meeting",
  "visit",
  "treaty",
  "ratification",
  "entry-into-force",
  "arms-transfer",
  "missile-strike",
  "technology-transfer",
  "oil-transfer",
  "sanctions",
  "un-vote",
  "un-meeting",
  "report",
  "commemoration",
  "award",
  "labour-transfer",
  "policy",
  "prisoner-exchange",
  "construction",
] as const;
/**
 * What an actor does in an event.
 *
 * @example
 * eventRoles.includes("signatory"); // => true
 */
export const eventRoles = ["agent", "target", "participant", "signatory", "host", "author", "affected"] as const;

/**
 * Schema of an event: something that is said to have happened.
 *
 * @example
 * const event = eventSchema.parse({ id: "my-meeting", type: "meeting", title: "Officials meet", date: "2024-12", significance: 3 });
 * event.date.earliest; // => "2024-12-01"
 */
export const eventSchema = z.strictObject({
  id: identifier.describe("id of the event, for ever"),
  type: z.enum(eventTypes).describe("what kind of event it is"),
  title: z.string().min(1).describe("what happened, in our words"),
  date: edtfDate,
  places: z.array(reference("a place")).default([]).describe("where"),
  actors: z
    .array(z.strictObject({ actor: reference("an actor"), role: z.enum(eventRoles).describe("what it does in the event") }))
    .default([])
    .describe("who, and in which role"),
  significance: z.literal([1, 2, 3]).describe("1 for any reader of any year, 2 for its month, 3 for detail"),
  partOf: reference("an event").optional().describe("the event that contains it in time"),
  related: z.array(reference("an event")).default([]).describe("events it has to do with"),
  summary: z.string().min(1).optional().describe("two sentences at most, in our words"),
});

/** Something that is said to have happened. */
export type LedgerEvent = z.output<typeof eventSchema>;

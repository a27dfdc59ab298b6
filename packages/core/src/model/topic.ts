import * as z from "zod";
import { identifier } from "./identifier.js";
import { translations } from "./translations.js";

/**
 * Schema of a topic: what a claim is filed under.
 *
 * @example
 * topicSchema.safeParse({ id: "My topic", title: "Mine", description: "An id with a space in it." }).success; // => false
 */
export const topicSchema = z.strictObject({
  id: identifier.describe("id of the topic, for ever"),
  title: z.string().min(1).describe("title, in English"),
  translations: translations({
    title: z.string().min(1).describe("title"),
    description: z.string().min(1).optional().describe("what is filed here and what is not"),
  }),
  description: z.string().min(1).describe("what is filed here and what is not"),
});

/** What a claim is filed under. */
export type Topic = z.output<typeof topicSchema>;

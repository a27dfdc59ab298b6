import * as z from "zod";
import { identifier, reference } from "./identifier.js";
import { translations } from "./translations.js";

const common = {
  id: identifier.describe("id of the question, for ever"),
  text: z.string().min(1).describe("the question, in English"),
  definition: z.string().min(1).describe("what is asked, as a codebook would say it"),
  includes: z.string().min(1).optional().describe("what counts"),
  excludes: z.string().min(1).optional().describe("what does not count, and which question it belongs to"),
  parties: z.array(reference("an actor")).default([]).describe("the states whose conduct the question is about"),
};

const question = z.string().min(1).describe("the question");

const explained = {
  definition: common.definition.optional(),
  includes: common.includes,
  excludes: z.string().min(1).optional().describe("what does not count; ids of questions stay as they are"),
};

/** Korean joins what follows to the last verb ("보냈다고", "보냈다는"), which only a plain "-다" allows. */
const koreanProposition = z
  .string()
  .regex(/[^이]다$/, "expected a clause that ends in a verb or an adjective with 다, as 보냈다 does")
  .describe("the clause that is affirmed or denied; it ends in 다");

/** Schema of a question answered by a number. */
export const quantityQuestion = z.strictObject({
  ...common,
  kind: z.literal("quantity"),
  noun: z.string().min(1).describe('what follows "puts": "North Korean soldiers killed or wounded"'),
  unit: z.string().min(1).describe("unit of the figures"),
  measure: z.enum(["cumulative", "stock", "rate"]).describe("whether figures add up over time, hold at a moment, or are a rate"),
  population: z.string().min(1).describe("who or what is counted"),
  translations: translations({
    text: question,
    noun: z.string().min(1).describe("what is counted, in the nominative"),
    ...explained,
    population: z.string().min(1).optional().describe("who or what is counted"),
  }),
});

/** Schema of a question answered by affirming, denying or declining to say. */
export const stanceQuestion = z.strictObject({
  ...common,
  kind: z.literal("stance"),
  proposition: z
    .string()
    .min(1)
    .describe('the clause that is affirmed or denied: "North Korea has sent soldiers to fight in Russia\'s war"'),
  translations: translations(
    { text: question, proposition: koreanProposition, ...explained },
    { text: question, proposition: z.string().min(1).describe('the clause that is affirmed or denied; it follows "що"'), ...explained },
  ),
});

/**
 * Schema of a question, answered by a number in its unit, or by affirming, denying or declining to say.
 *
 * @example
 * const answered = { id: "my-question", text: "Is it so?", definition: "Whether it is so.", proposition: "it is so" };
 * questionSchema.parse({ ...answered, kind: "stance" }).parties; // => []
 * questionSchema.safeParse({ ...answered, kind: "quantity" }).success; // => false
 */
export const questionSchema = z.discriminatedUnion("kind", [quantityQuestion, stanceQuestion]);

/** A question answered by a number. */
export type QuantityQuestion = z.output<typeof quantityQuestion>;
/** A question answered by affirming, denying or declining to say. */
export type StanceQuestion = z.output<typeof stanceQuestion>;
/** A question that claims answer. */
export type Question = z.output<typeof questionSchema>;

import * as z from "zod";

/**
 * Schema of a record's texts in the other languages of the subject, under the names that they have in the record. A language is left out
 * as a whole, or has them all, so that a reader never meets half of a record. What explains the record (its definition, say) is a whole
 * of its own: a rule of the compiler asks for exactly what the English has, or nothing.
 *
 * @param ko - the texts in Korean.
 * @param uk - the texts in Ukrainian; the same unless told otherwise.
 */
export const translations = <Fields extends z.ZodRawShape>(ko: Fields, uk: Fields = ko) =>
  z
    .strictObject({
      ko: z.strictObject(ko).optional().describe("in Korean"),
      uk: z.strictObject(uk).optional().describe("in Ukrainian"),
    })
    .optional()
    .describe("the texts in other languages; English is always there");

import * as z from "zod";

/** Schema of a name in the languages of the subject; English is always there. */
export const names = z
  .strictObject({
    en: z.string().min(1).describe("name in English"),
    ko: z.string().min(1).optional().describe("name in Korean, where certain"),
    ru: z.string().min(1).optional().describe("name in Russian, where certain"),
    uk: z.string().min(1).optional().describe("name in Ukrainian, where certain"),
  })
  .describe("names by language");

/** A name in the languages of the subject. */
export type Names = z.output<typeof names>;

/** Schema of the other spellings people use. */
export const aliases = z.array(z.string().min(1)).default([]).describe("other spellings people use");

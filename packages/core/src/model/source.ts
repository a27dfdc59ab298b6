import * as z from "zod";
import { edtfDate } from "./date.js";
import { identifier, reference } from "./identifier.js";
import { sourceGrades } from "./source-grades.js";

/**
 * Kinds of document.
 *
 * @example
 * sourceKinds.includes("treaty-text"); // => true
 */
export const sourceKinds = [
  "news",
  "wire",
  "broadcaster",
  "official-statement",
  "official-report",
  "speech",
  "treaty-text",
  "state-media",
  "think-tank",
  "investigation",
  "court-or-sanctions-notice",
  "press-briefing",
  "explainer",
  "aggregator",
] as const;

/**
 * Schema of a source: the bibliographic record of one document at one address.
 *
 * @example
 * const source = { id: "my-notes", url: "ftp://notes.example/1", title: "Notes", publisher: "Notes", language: "en", kind: "news", grade: "original" };
 * sourceSchema.safeParse(source).success; // => false
 * sourceSchema.safeParse({ ...source, url: "https://notes.example/1" }).success; // => true
 */
export const sourceSchema = z.strictObject({
  id: identifier.describe("id of the source, for ever"),
  url: z
    .url({ protocol: /^https?$/ })
    .regex(/^[\x21-\x7e]+$/, "expected an address with signs beyond ASCII percent-encoded")
    .optional()
    .describe("address; one source for each. Left out only for a document without one"),
  title: z.string().min(1).describe("headline or title"),
  titleIsDescription: z.boolean().default(false).describe("true where the headline was not seen and the title only describes the document"),
  publisher: z.string().min(1).describe('who published it, as shown; "publisher not stated" where the document does not tell'),
  medium: reference("an actor").optional().describe("the publisher as an actor, where it is one"),
  published: edtfDate.optional().describe("day of publication"),
  read: edtfDate.optional().describe("day it was read for the ledger"),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, "expected an ISO 639 code such as en")
    .describe("ISO 639 code"),
  kind: z.enum(sourceKinds).describe("what kind of document it is"),
  grade: z
    .enum(sourceGrades)
    .describe("primary: the claimant's own text; original: own reporting; relay: retells another outlet; aggregator: aggregator or repost"),
  copies: reference("a source").optional().describe("the document whose text it repeats"),
  archive: z.url().optional().describe("address of an archived copy"),
});

/** The bibliographic record of one document. */
export type Source = z.output<typeof sourceSchema>;
/** What a document is: the claimant's own text, own reporting, a retelling, or an aggregator. */
export type SourceGrade = Source["grade"];

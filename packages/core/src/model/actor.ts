import * as z from "zod";
import { edtfDate } from "./date.js";
import { identifier, reference } from "./identifier.js";
import { aliases, names } from "./names.js";

/**
 * Kinds of actor. A group is unnamed people, such as officials.
 *
 * @example
 * actorKinds.includes("institute"); // => true
 */
export const actorKinds = ["state", "alliance", "body", "unit", "person", "medium", "institute", "group"] as const;

/** Schema of an office a person held, with dates where a document gave them. */
export const role = z.strictObject({
  title: z.string().min(1).describe("the office, in English"),
  of: reference("an actor").describe("the body or state it belongs to"),
  from: edtfDate.optional().describe("first day, as a document gave it"),
  to: edtfDate.optional().describe("last day, as a document gave it"),
});

const usualName = z.string().min(1);

/** Schema of how a sentence names an actor. */
export const prose = z.strictObject({
  first: z.string().min(1).describe('at first mention: "South Korea\'s National Intelligence Service"'),
  then: z.string().min(1).describe('after that: "the NIS"'),
  plural: z.boolean().default(false).describe('whether its verb is plural: "the Joint Chiefs say"'),
  ko: z
    .strictObject({ name: usualName.describe("the usual name: 북한") })
    .optional()
    .describe("how a Korean sentence names it, where not by its name"),
  uk: z
    .strictObject({
      name: usualName.describe("the usual name, in the nominative: Північна Корея"),
      plural: z.boolean().optional().describe("whether its verb is plural: США"),
    })
    .optional()
    .describe("how a Ukrainian sentence names it, where not by its name"),
});

/**
 * Schema of an actor: anyone who claims, relays, or is spoken about.
 *
 * @example
 * actorSchema.parse({ id: "harbour-office", kind: "body", names: { en: "Harbour Office" } }).aliases; // => []
 */
export const actorSchema = z.strictObject({
  id: identifier.describe("id of the actor, for ever"),
  kind: z.enum(actorKinds).describe("what it is; a group is unnamed people, such as US officials"),
  names,
  short: z.string().min(1).optional().describe("short name for tables and notes: NIS"),
  aliases,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 code such as KR")
    .optional()
    .describe("ISO 3166-1 alpha-2 code; left out for international bodies"),
  partOf: reference("an actor").optional().describe("structure only; it says nothing of who speaks for whom"),
  speaksFor: reference("a state or alliance").optional().describe("set by hand: whose voice its words are"),
  prose: prose.optional().describe("how a sentence names it"),
  roles: z.array(role).default([]).describe("offices held by a person"),
});

/** Anyone who claims, relays, or is spoken about. */
export type Actor = z.output<typeof actorSchema>;
/** Kind of an actor. */
export type ActorKind = Actor["kind"];

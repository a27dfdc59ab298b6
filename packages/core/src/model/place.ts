import * as z from "zod";
import { identifier, reference } from "./identifier.js";
import { aliases, names } from "./names.js";

/**
 * Kinds of place.
 *
 * @example
 * placeKinds.includes("port"); // => true
 */
export const placeKinds = ["country", "region", "district", "city", "settlement", "port", "base", "site", "sea", "area"] as const;
/** How near a point is to the place it stands for. */
export const precisions = ["exact", "settlement", "city", "district", "region", "country"] as const;

/** Schema of a point with its precision and where it comes from. */
export const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90).describe("degrees north, WGS 84"),
  longitude: z.number().min(-180).max(180).describe("degrees east, WGS 84"),
  precision: z.enum(precisions).describe("the area the point stands for"),
  origin: z.string().min(1).describe("where the point comes from, under a clear licence"),
});

/**
 * Schema of a place. Latitude and longitude are degrees, WGS 84; a place without a known point has none.
 *
 * @example
 * placeSchema.parse({ id: "my-harbour", kind: "port", names: { en: "My harbour" } }).coordinates; // => undefined
 */
export const placeSchema = z.strictObject({
  id: identifier.describe("id of the place, for ever"),
  kind: z.enum(placeKinds).describe("what it is"),
  names,
  aliases,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 code such as RU")
    .optional()
    .describe("ISO 3166-1 alpha-2 code, internationally recognised borders"),
  partOf: reference("a place").optional().describe("the place that contains it"),
  coordinates: coordinates.optional().describe("left out where no point is known under a clear licence"),
});

/** A place, with its point where one is known under a clear licence. */
export type Place = z.output<typeof placeSchema>;

import * as z from "zod";
import { identifier } from "./identifier.js";
import { aliases, names } from "./names.js";

/**
 * Kinds of materiel: weapons, munitions and other goods.
 *
 * @example
 * materielKinds.includes("munition"); // => true
 */
export const materielKinds = [
  "munition",
  "artillery",
  "rocket-artillery",
  "missile",
  "drone",
  "air-defence",
  "vehicle",
  "aircraft",
  "vessel",
  "fuel",
  "technology",
  "other",
] as const;

/**
 * Schema of a weapon, a munition or another good.
 *
 * @example
 * materielSchema.parse({ id: "my-shell", kind: "munition", names: { en: "My shell" } }).kind; // => "munition"
 */
export const materielSchema = z.strictObject({
  id: identifier.describe("id of the materiel, for ever"),
  kind: z.enum(materielKinds).describe("what it is"),
  names,
  aliases,
});

/** A weapon, a munition or another good. */
export type Materiel = z.output<typeof materielSchema>;

import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";

/** Groups of claimants that keep one colour in every picture: by country, and NATO with the EU. */
export type ClaimantGroup = "kr" | "ua" | "gb" | "us" | "ru" | "kp" | "nato" | "other";

const byCountry: Readonly<Record<string, ClaimantGroup>> = { KR: "kr", UA: "ua", GB: "gb", US: "us", RU: "ru", KP: "kp" };
const byAlliance: Readonly<Record<string, ClaimantGroup>> = { nato: "nato", eu: "nato" };

/**
 * The group of an actor: that of its country, or of the state or alliance it speaks for.
 *
 * @example
 * claimantGroup(ledger, ledger.need("actor", "zelenskyy")); // => "ua"
 */
export function claimantGroup(records: Records, { id, country, speaksFor }: Actor): ClaimantGroup {
  const voice = speaksFor === undefined ? undefined : records.record("actor", speaksFor);
  const land = country ?? voice?.country;
  return (land === undefined ? undefined : byCountry[land]) ?? byAlliance[voice?.id ?? id] ?? "other";
}

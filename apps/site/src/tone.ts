import type { Actor } from "@tumen/core";
import { ledger } from "./ledger";

/** Colours of claimants, by country; the same in every picture. */
export type Tone = "kr" | "ua" | "gb" | "us" | "ru" | "kp" | "nato" | "other";

const byCountry: Readonly<Record<string, Tone>> = { KR: "kr", UA: "ua", GB: "gb", US: "us", RU: "ru", KP: "kp" };
const byAlliance: Readonly<Record<string, Tone>> = { nato: "nato", eu: "nato" };

/** The colour of an actor: that of its country, or of the alliance it speaks for. */
export function toneOf({ id, country, speaksFor }: Actor): Tone {
  const voice = speaksFor === undefined ? undefined : ledger.record("actor", speaksFor);
  const land = country ?? voice?.country;
  if (land !== undefined && byCountry[land]) return byCountry[land];
  return byAlliance[voice?.id ?? id] ?? "other";
}

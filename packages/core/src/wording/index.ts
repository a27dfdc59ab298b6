import { en } from "./en.js";
import { ko } from "./ko/index.js";
import { uk } from "./uk/index.js";
import type { Locale, Wording } from "./wording.js";

export type { DayWordingOptions } from "./dates.js";
export { type Particle, particle, withParticle } from "./ko/particles.js";
export type { ClaimRelation, CorrectedField, CountedNoun, Labels } from "./label-tables.js";
export type { DraftPart, WordsOrActor } from "./parts.js";
export type { BriefingFrame, BriefingWording, Figure, Locale, TextOf, Translated, WordedText, Wording } from "./wording.js";
export { en, ko, uk };

/**
 * The languages in which core speaks.
 *
 * @example
 * import { locales } from "@tumen/core/wording";
 * Object.keys(locales); // => ["en", "ko", "uk"]
 * ledger.brief({ asOf: "2024-12-27", wording: locales.ko }).sections[0]?.title; // => "최신 소식"
 */
export const locales: Readonly<Record<Locale, Wording>> = { en, ko, uk };

import type { Day } from "../model/date.js";
import { type DayWordingOptions, wordDay } from "./dates.js";
import { koreanDay } from "./ko/dates.js";
import { ukrainianDay } from "./uk/dates.js";
import type { Locale } from "./wording.js";

const wordings: Readonly<Record<Locale, typeof wordDay>> = { en: wordDay, ko: koreanDay, uk: ukrainianDay };

/**
 * Words a day in a language: 27 December 2024; 2024년 12월 27일; 27 грудня 2024 року.
 *
 * @example
 * import { wordDayIn } from "@tumen/core/days";
 * wordDayIn("ko", "2024-12-27"); // => "2024년 12월 27일"
 */
export const wordDayIn = (locale: Locale, day: Day, options?: DayWordingOptions): string => wordings[locale](day, options);

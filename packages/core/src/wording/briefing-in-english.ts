import { wordDay } from "./dates.js";
import { shortName } from "./names.js";
import { composeEnglish } from "./sentences.js";
import type { BriefingWording } from "./wording.js";

/** The briefing's own words in English: the only language the main entry carries. */
export const briefingInEnglish: BriefingWording = {
  locale: "en",
  compose: composeEnglish,
  heading: ({ title }, day) => (day === undefined ? title : `${title}: ${wordDay(day)}`),
  shortName,
};

/** Days and their words without the dataset, small enough for a page's scripts. */
export { addDays, addMonths, daysBetween, isDay } from "./model/day.js";
export { wordDay } from "./wording/dates.js";
export { wordDayIn } from "./wording/word-day-in.js";

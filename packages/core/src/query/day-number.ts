import type { Day } from "../model/date.js";

/** A day as a whole number that is greater for later days: 20241227. */
export const dayNumber = (day: Day): number => Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** Later than any day. */
export const noDay = 99_999_999;

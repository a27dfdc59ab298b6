import type { Claim } from "../src/model/claim.js";
import type { Day, EdtfDate } from "../src/model/date.js";
import { addDays, daysBetween } from "../src/model/day.js";
import { lastDay } from "../src/query/ranges.js";
import type { Random } from "./random.js";

const first: Day = "2022-01-01";
const last: Day = "2026-12-31";
const calendar: readonly Day[] = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));

/** How far a drawn day may lie from the one it is drawn after, either way. */
const mostDaysOff = 45;

const within = (position: number): number => Math.max(0, Math.min(calendar.length - 1, position));

/** The day so many days after another, or before it; within the years in which claims are made. */
export const dayAfter = (day: Day, days: number): Day => calendar[within(daysBetween(first, day) + days)] ?? last;

/** A single day as a date. */
export const dateOf = (day: Day): EdtfDate => ({ edtf: day, earliest: day, latest: day });

function near(said: EdtfDate, random: Random): EdtfDate {
  const day = dayAfter(said.earliest, random.between(-mostDaysOff, mostDaysOff));
  const precision = said.edtf.replace("~", "").length;
  if (precision > 10) return { edtf: `${day}/${dayAfter(day, 3)}`, earliest: day, latest: dayAfter(day, 3) };
  const edtf = day.slice(0, precision);
  const latest = lastDay(edtf) ?? day;
  return { edtf: said.edtf.endsWith("~") ? `${edtf}~` : edtf, earliest: `${edtf}-01-01`.slice(0, 10), latest };
}

/** Days said, in order: each as exact as that of a claim of the ledger, and not far from it. */
export function daysSaid(claims: readonly Claim[], size: number, random: Random): readonly EdtfDate[] {
  const said = claims.flatMap((claim) => claim.said ?? []);
  return Array.from({ length: size }, () => near(random.pick(said), random)).sort((a, b) =>
    a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0,
  );
}

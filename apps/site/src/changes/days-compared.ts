import { addDays, type Day, isDay } from "@tumen/core";
import { firstOf, type Reading, readingOf, type SearchParams } from "../reading/reading";

/** Days a comparison spans where the address says nothing else. */
const usualSpan = 30;

/** Two days to compare, as an address asks for them. */
export interface DaysCompared {
  readonly from: Day;
  readonly to: Day;
  /** How the later of the days is read. */
  readonly reading: Reading;
  /** What was wrong with the address and how it was understood. */
  readonly trouble: "notDays" | "reversed" | undefined;
}

/** Reads the two days of an address; whatever is missing or is no day is the latest day and the month before it. */
export function daysCompared(query: Awaited<SearchParams>, reading: Reading): DaysCompared {
  const asked = { from: firstOf(query.from) ?? "", to: firstOf(query.to) ?? "" };
  const isWrong = Object.values(asked).some((text) => text !== "" && !isDay(text));
  const to = isDay(asked.to) ? asked.to : reading.day;
  const from = isDay(asked.from) ? asked.from : addDays(to, -usualSpan);
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const isLater = later === reading.day ? reading : (readingOf(reading.locale, later) ?? reading);
  return { from: earlier, to: later, reading: isLater, trouble: isWrong ? "notDays" : from > to ? "reversed" : undefined };
}

import { addDays, type Day, isDay } from "@tumen/core";
import { firstOf, nearestTo, type Reading, readingOf, type SearchParams } from "../reading/reading";

/** Days a comparison spans where the address says nothing else. */
const usualSpan = 30;

/** Two days to compare, as an address asks for them. */
export interface DaysCompared {
  readonly from: Day;
  readonly to: Day;
  /** How the later of the days is read. */
  readonly reading: Reading;
  /** What was wrong with the address and how it was understood. */
  readonly trouble: "notDays" | "beyond" | "reversed" | undefined;
}

/**
 * Reads the two days of an address; whatever is missing or is no day is the latest day and the month before it. The later day is as near as
 * the ledger reaches; the earlier may lie before its first day, since everything is new then.
 */
export function daysCompared(query: Awaited<SearchParams>, reading: Reading): DaysCompared {
  const asked = { from: firstOf(query.from) ?? "", to: firstOf(query.to) ?? "" };
  const isWrong = Object.values(asked).some((text) => text !== "" && !isDay(text));
  const to = isDay(asked.to) ? nearestTo(asked.to) : reading.day;
  const from = isDay(asked.from) ? asked.from : addDays(to, -usualSpan);
  const [earlier, asLate] = from <= to ? [from, to] : [to, from];
  const later = nearestTo(asLate);
  const isLater = later === reading.day ? reading : (readingOf(reading.locale, later) ?? reading);
  const isBeyond = later !== asLate || (isDay(asked.to) && to !== asked.to);
  const trouble = isWrong ? "notDays" : isBeyond ? "beyond" : from > to ? "reversed" : undefined;
  return { from: earlier < later ? earlier : later, to: later, reading: isLater, trouble };
}

import { addDays, addMonths, daysBetween } from "@tumen/core/days";

/** A slider counts in numbers: days from this one. */
const dayZero = "1970-01-01";

/** The number of a day. */
export const numberOfDay = (day: string): number => daysBetween(dayZero, day);

/** The day, `YYYY-MM-DD`, of its number. */
export const dayOfNumber = (number: number): string => addDays(dayZero, number);

const monthsLater = (number: number, months: number): number => numberOfDay(addMonths(dayOfNumber(number), months));

/** The day a key leads to, within the bounds; undefined for a key that moves nothing. */
export function dayAfterKey(
  now: number,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  { first, last }: { readonly first: number; readonly last: number },
): number | undefined {
  const step = shiftKey ? 7 : 1;
  const targets: Record<string, number> = {
    ArrowLeft: now - step,
    ArrowDown: now - step,
    ArrowRight: now + step,
    ArrowUp: now + step,
    PageDown: monthsLater(now, -1),
    PageUp: monthsLater(now, 1),
    Home: first,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(last, Math.max(first, target));
}

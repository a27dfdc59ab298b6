const millisecondsADay = 86_400_000;

const words = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Days since 1 January 1970. */
export const numberOfDay = (day: string): number => Math.round(Date.parse(day) / millisecondsADay);

/** The day, `YYYY-MM-DD`, of its number. */
export const dayOfNumber = (number: number): string => new Date(number * millisecondsADay).toISOString().slice(0, 10);

/** Words a numbered day: 27 December 2024. */
export const wordNumberedDay = (number: number): string => words.format(number * millisecondsADay);

/** The same day of another month; the month's last day where it has none such. */
function monthsLater(number: number, months: number): number {
  const from = new Date(number * millisecondsADay);
  const wanted = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0)).getUTCDate();
  return wanted / millisecondsADay + Math.min(from.getUTCDate(), last) - 1;
}

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

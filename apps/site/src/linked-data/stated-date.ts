import type { EdtfDate } from "@tumen/core";

/** A year, a month or a day. A season is none of them, and what is about or perhaps a day has a mark behind it. */
const exact = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

const exactly = (text: string | undefined): string | undefined => (text !== undefined && exact.test(text) ? text : undefined);

/**
 * A date for schema.org, which has no word for "about" and no stretch of days: as precisely as it was written, and undefined where it would
 * seem more exact than it is.
 *
 * @example
 * statedDate(parseEdtfDate("2023-08")); // => "2023-08"
 * statedDate(parseEdtfDate("2022-08~")); // => undefined
 */
export const statedDate = (date: EdtfDate | undefined): string | undefined => exactly(date?.edtf);

/**
 * The start and the end of what took place on a date, each as precisely as it was written; undefined as in {@link statedDate}.
 *
 * @example
 * statedStretch(parseEdtfDate("2024-10-17/2024-11")); // => { startDate: "2024-10-17", endDate: "2024-11" }
 */
export function statedStretch({ edtf }: EdtfDate): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  const [start, end = start] = edtf.split("/");
  return { startDate: exactly(start), endDate: exactly(end) };
}

import type { Claim } from "../model/claim.js";
import type { Day, EdtfDate } from "../model/date.js";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** How a day or a date is worded. */
export interface DayWordingOptions {
  /** Short months: 27 Dec 2024. */
  readonly short?: boolean;
  /** Leaves out the year where it is the year of this day. */
  readonly near?: Day | undefined;
}

const monthOf = (day: Day, short?: boolean) => {
  const name = months[Number(day.slice(5, 7)) - 1] ?? "";
  return short ? name.slice(0, 3) : name;
};

const yearOf = (day: Day, near?: Day) => (near?.slice(0, 4) === day.slice(0, 4) ? "" : ` ${day.slice(0, 4)}`);

/**
 * Words a day: 27 December 2024.
 *
 * @example
 * wordDay("2024-12-27", { near: "2024-12-30" }); // "27 December"
 */
export const wordDay = (day: Day, { short = false, near }: DayWordingOptions = {}): string =>
  `${Number(day.slice(8))} ${monthOf(day, short)}${yearOf(day, near)}`;

function wordSpan(earliest: Day, latest: Day, options: DayWordingOptions): string {
  const { short = false, near } = options;
  if (earliest === latest) return wordDay(earliest, options);
  const sameYear = earliest.slice(0, 4) === latest.slice(0, 4);
  if (sameYear && earliest.endsWith("-01-01") && latest.endsWith("-12-31")) return earliest.slice(0, 4);
  const endOfMonth = new Date(Date.UTC(Number(latest.slice(0, 4)), Number(latest.slice(5, 7)), 0)).toISOString().slice(0, 10);
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  if (earliest.endsWith("-01") && latest === endOfMonth) {
    const last = `${monthOf(latest, short)}${yearOf(latest, near)}`;
    return sameMonth ? last : `${monthOf(earliest, short)}${sameYear ? "" : yearOf(earliest, near)} to ${last}`;
  }
  const from = sameMonth ? `${Number(earliest.slice(8))}` : wordDay(earliest, { short, near: sameYear ? latest : near });
  return `${from} to ${wordDay(latest, options)}`;
}

/**
 * Words a date as precisely as it is known: 27 December 2024; December 2024; about 14 December 2024; 14 to 15 December 2024.
 *
 * @example
 * wordDate(ledger.need("claim", "nis-2024-12-27-captive-died").said!, { short: true }); // => "27 Dec 2024"
 */
export function wordDate(date: EdtfDate, options: DayWordingOptions = {}): string {
  const about = date.edtf.includes("~") || date.edtf.includes("%") ? "about " : date.edtf.includes("?") ? "probably " : "";
  return `${about}${wordSpan(date.earliest, date.latest, options)}`;
}

/**
 * Words a date with its preposition: on 27 December 2024; in December 2024; around 14 December 2024; between 14 and 15 December 2024.
 *
 * @example
 * wordWhen(ledger.need("claim", "nis-2024-12-27-captive-died").said!); // => "on 27 December 2024"
 */
export function wordWhen(date: EdtfDate, options: DayWordingOptions = {}): string {
  const words = wordDate(date, options);
  // "Said about November that" would make the month the subject of the talk.
  if (words.startsWith("about ")) return words.replace("about ", "around ");
  if (words.startsWith("probably ")) return words;
  if (date.earliest === date.latest) return `on ${words}`;
  return words.includes(" to ") ? `between ${words.replace(" to ", " and ")}` : `in ${words}`;
}

/**
 * Words when a claim was said, as precisely as that is known; where it is not, the day from which it was public.
 * A figure "about December 2024" is so never shown as one of the 31st.
 *
 * @example
 * wordSaid(ledger.need("claim", "nis-2024-12-27-captive-died"), { short: true }); // => "27 Dec 2024"
 */
export const wordSaid = (claim: Pick<Claim, "said" | "public">, options: DayWordingOptions = {}): string =>
  claim.said ? wordDate(claim.said, options) : `public ${wordDay(claim.public, options)}`;

import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import { siteOrigin } from "../reading/site-origin";

interface PrintedDayProps {
  readonly reading: Reading;
  readonly path: string;
  /** What the query of the address holds beside the day. */
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** On paper alone: the day that a page speaks of, where on a screen the strip of days shows it, and an address that keeps it. */
export function PrintedDay({ reading, path, query }: PrintedDayProps) {
  const { t, words, day } = reading;
  const { href } = new URL(address(path, { ...reading, asked: day }, query), siteOrigin);
  return (
    <p className="mb-4 hidden break-all text-sm text-soft print:block">{t("frame.printedDay", { day: words.day(day), address: href })}</p>
  );
}

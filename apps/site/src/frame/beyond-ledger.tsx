import { firstDay, latestDay, type Reading } from "../reading/reading";

/** Says that the ledger does not reach the day an address asks for, and which day is shown instead. */
export function BeyondLedger({ reading: { t, words, day, beyond } }: { readonly reading: Reading }) {
  if (beyond === undefined) return null;
  const days = { asked: words.day(beyond), first: words.day(firstDay()), last: words.day(latestDay()), shown: words.day(day) };
  return <p className="notice measure mb-6">{t("frame.beyondLedger", days)}</p>;
}

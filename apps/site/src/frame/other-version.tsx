import { DayLink } from "../parts/day-link";
import { isShownVersion, ledgerVersion } from "../reading/ledger-version";
import type { Reading } from "../reading/reading";

/** Says that an address was made with another version of the ledger than the one that is shown. */
export function OtherVersion({ asked, reading }: { readonly asked: string | undefined; readonly reading: Reading }) {
  if (asked === undefined || asked === "" || isShownVersion(asked)) return null;
  const version = asked.length > 40 ? `${asked.slice(0, 40)}…` : asked;
  return (
    <p className="notice measure">
      {reading.t.rich("frame.otherVersion", {
        asked: version,
        shown: ledgerVersion,
        link: (words) => (
          <DayLink reading={reading} path="/corrections" className="link">
            {words}
          </DayLink>
        ),
      })}
    </p>
  );
}

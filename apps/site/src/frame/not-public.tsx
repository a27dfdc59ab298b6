import type { Day } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";

interface NotPublicProps {
  readonly reading: Reading;
  readonly from: Day | undefined;
  readonly path: string;
}

/** Says plainly that a record could not be read on this day, and where it can. Of the record itself it shows nothing. */
export function NotPublic({ reading, from, path }: NotPublicProps) {
  const { t, words } = reading;
  const day = words.day(reading.day);
  return (
    <div className="measure space-y-4">
      <h1>{t("frame.notPublic", { day })}</h1>
      <p>
        {from === undefined
          ? t("frame.neverPublic")
          : t.rich("frame.publicFrom", {
              day,
              from: words.day(from),
              link: (label) => (
                <DayLink reading={{ ...reading, asked: from }} path={path} className="link">
                  {label}
                </DayLink>
              ),
            })}
      </p>
    </div>
  );
}

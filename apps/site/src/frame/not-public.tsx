import { type Day, wordDay } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";

interface NotPublicProps {
  readonly reading: Reading;
  readonly from: Day | undefined;
  readonly path: string;
}

/** Says plainly that a record could not be read on this day, and where it can. Of the record itself it shows nothing. */
export function NotPublic({ reading, from, path }: NotPublicProps) {
  const { t } = reading;
  const day = wordDay(reading.day);
  return (
    <div className="measure space-y-4">
      <h1>{t("frame.notPublic", { day })}</h1>
      <p>
        {from === undefined
          ? t("frame.neverPublic")
          : t.rich("frame.publicFrom", {
              day,
              from: wordDay(from),
              link: (words) => (
                <DayLink reading={{ ...reading, asked: from }} path={path} className="link">
                  {words}
                </DayLink>
              ),
            })}
      </p>
    </div>
  );
}

import { DayLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";
import { DayForm } from "./day-form";

interface InvalidDayProps {
  readonly text: string;
  readonly path: string;
  /** The reading of the latest day. */
  readonly reading: Reading;
}

/** Says what is wrong with the day of an address, and the ways out. */
export function InvalidDay({ text, path, reading }: InvalidDayProps) {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const { t, day, words } = reading;
  return (
    <div className="measure space-y-4">
      <h1>{t("frame.notADay")}</h1>
      <p>{t.rich("frame.askedFor", { text: () => <q className="font-semibold">{shown}</q> })}</p>
      <DayForm path={path} reading={reading} />
      <p>
        <DayLink reading={reading} path={path} className="link">
          {t("frame.showLatest", { day: words.day(day) })}
        </DayLink>
      </p>
    </div>
  );
}

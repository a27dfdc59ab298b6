import { addDays, addMonths } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import { address } from "../reading/address";
import type { DaysCompared } from "./days-compared";

/** Chooses the two days, without any script. */
export function ChangesForm({ from, to, reading }: DaysCompared) {
  const { t, words } = reading;
  const plain = { ...reading, asked: undefined };
  const starts = [
    { label: t("changes.week"), day: addDays(to, -7) },
    { label: t("changes.month"), day: addMonths(to, -1) },
    { label: t("changes.year"), day: addMonths(to, -12) },
  ];
  return (
    <>
      <form method="get" action={address("/changes", plain)} className="mt-5 flex flex-wrap items-end gap-3 text-sm">
        <label className="grid gap-1">
          <span className="text-soft">{t("changes.from")}</span>
          <input type="date" name="from" defaultValue={from} required className="button tabular-nums" />
        </label>
        <label className="grid gap-1">
          <span className="text-soft">{t("changes.to")}</span>
          <input type="date" name="to" defaultValue={to} required className="button tabular-nums" />
        </label>
        <button type="submit" className="button">
          {t("changes.show")}
        </button>
      </form>
      <p className="mt-3 text-sm text-soft">
        {t("changes.shortcuts")}:{" "}
        {starts.map(({ label, day }, index) => (
          <span key={label}>
            <DayLink reading={plain} path="/changes" query={{ from: day, to }} className="link">
              {label}
            </DayLink>
            {index < starts.length - 1 ? "\u00a0· " : ""}
          </span>
        ))}
      </p>
      <p className="mt-3 text-sm text-soft">
        {t.rich("changes.visit", {
          day: words.day(to),
          link: (label) => (
            <DayLink reading={plain} path="/changes" query={{ from: to }} className="link">
              {label}
            </DayLink>
          ),
        })}
      </p>
    </>
  );
}

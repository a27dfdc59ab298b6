import { addDays, type Day, printQuery, type Query, startOfMonth, type TimelineBucket } from "@tumen/core";
import { DayLink, RecordLink } from "../parts/day-link";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { asked, explorePath, narrowedBy } from "./explore-request";
import { ResultBar } from "./result-bar";

type Period = "day" | "week" | "month";

/** More months than this are shown as months. */
const mostMonthsAsWeeks = 5;
const mostWeeksAsDays = 3;

/** The result on a time axis that is cut as fine as it can be read. */
function bucketsOf(query: Query, { view }: Reading): { by: Period; buckets: readonly TimelineBucket[] } {
  const claims = view.find(query);
  const cut = (by: Period) => ({ by, buckets: view.timeline({ by, claims }) });
  const months = cut("month");
  if (months.buckets.length > mostMonthsAsWeeks) return months;
  const weeks = cut("week");
  return weeks.buckets.length > mostWeeksAsDays ? weeks : cut("day");
}

/** The days of a stretch as a query asks for them. */
function rangeOf(start: Day, by: Period): { from: string; to: string } {
  if (by === "month") return { from: start.slice(0, 7), to: start.slice(0, 7) };
  return { from: start, to: by === "week" ? addDays(start, 6) : start };
}

function startWords(start: Day, by: Period, { words }: Reading): string {
  if (by !== "month") return words.day(start, { short: true });
  const latest = addDays(startOfMonth(addDays(start, 31)), -1);
  return words.date({ edtf: start.slice(0, 7), earliest: start, latest }, { short: true });
}

interface RowProps {
  readonly bucket: TimelineBucket;
  readonly by: Period;
  readonly most: number;
  readonly query: Query;
  readonly reading: Reading;
}

function Row({ bucket: { start, claims, events }, by, most, query, reading }: RowProps) {
  const { t } = reading;
  const narrowed = printQuery(narrowedBy(query, { kind: "days", field: "public", range: rangeOf(start, by) }));
  return (
    <tr>
      <td className="day bar-start">{startWords(start, by, reading)}</td>
      <td className="bar-count">
        {claims.length === 0 ? (
          "0"
        ) : (
          <DayLink reading={reading} path={explorePath} query={asked(narrowed, "list")} className="link">
            {claims.length}
          </DayLink>
        )}
      </td>
      <ResultBar share={claims.length / most} />
      <td className="whole" data-label={t("explore.events")}>
        {events.map(({ id, title }, index) => (
          <span key={id}>
            {index > 0 ? "; " : ""}
            <RecordLink kind="event" id={id} reading={reading}>
              <English reading={reading}>{title}</English>
            </RecordLink>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** When the claims of a result became public, and the events they are about. */
export function ResultTimeline({ query, reading }: { readonly query: Query; readonly reading: Reading }) {
  const { t } = reading;
  const { by, buckets } = bucketsOf(query, reading);
  const most = Math.max(1, ...buckets.map(({ claims }) => claims.length));
  return (
    <table className="table not-print:max-md:flowing-rows">
      <caption className="mt-2 mb-2 text-left text-soft">{t("explore.periodCaption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`explore.period.${by}`)}</th>
          <th scope="col" colSpan={2}>
            {t("explore.claims")}
          </th>
          <th scope="col">{t("explore.events")}</th>
        </tr>
      </thead>
      <tbody>
        {buckets.map((bucket) => (
          <Row key={bucket.start} bucket={bucket} by={by} most={most} query={query} reading={reading} />
        ))}
      </tbody>
    </table>
  );
}

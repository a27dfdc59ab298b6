import { addDays, daysBetween } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import { address } from "../reading/address";
import { newsDays, type Reading } from "../reading/reading";
import { rangeWords, stretchesOf } from "./stretches";
import { type TimeRange, widerThan } from "./time-range";
import { mostIn, TimelineBars, TimelineRows } from "./timeline-bars";
import { TimelineBrush } from "./timeline-brush";
import { TimelineForm } from "./timeline-form";
import { TimelineList } from "./timeline-list";
import { queryOf, type TimelineRequest } from "./timeline-request";

interface TimelineProps {
  readonly reading: Reading;
  readonly request: TimelineRequest;
}

interface RangeLinkProps extends TimelineProps {
  readonly range: TimeRange;
  readonly isCurrent?: boolean;
  readonly children: string;
}

function RangeLink({ reading, request, range, isCurrent = false, children }: RangeLinkProps) {
  return (
    <DayLink reading={reading} path="/timeline" query={queryOf(range, request)} isCurrent={isCurrent} className="part">
      {children}
    </DayLink>
  );
}

/** The ways to other stretches: all, each year, the one around this, those before and after it. */
function Ways({ reading, request }: TimelineProps) {
  const { t, day } = reading;
  const { range, shown } = request;
  const first = Number((newsDays()[0] ?? day).slice(0, 4));
  const years = Array.from({ length: Number(day.slice(0, 4)) - first + 1 }, (_, index) => String(first + index));
  const isAll = range.from === undefined && range.to === undefined;
  const wider = widerThan(shown);
  const length = daysBetween(shown.from, shown.to) + 1;
  const before = { from: addDays(shown.from, -length), to: addDays(shown.from, -1) };
  const after = { from: addDays(shown.to, 1), to: addDays(shown.to, length) };
  const isYear = (year: string) => shown.from === `${year}-01-01` && shown.to === `${year}-12-31`;
  return (
    <nav aria-label={t("timeline.ways")}>
      <ul className="flex flex-wrap gap-x-5 text-sm">
        <li>
          <RangeLink reading={reading} request={request} range={{}} isCurrent={isAll}>
            {t("timeline.all")}
          </RangeLink>
        </li>
        {years.map((year) => (
          <li key={year}>
            <RangeLink reading={reading} request={request} range={{ from: `${year}-01-01`, to: `${year}-12-31` }} isCurrent={isYear(year)}>
              {year}
            </RangeLink>
          </li>
        ))}
      </ul>
      {!isAll && (
        <ul className="flex flex-wrap gap-x-5 text-sm">
          <li>
            <RangeLink reading={reading} request={request} range={before}>{`← ${t("timeline.before")}`}</RangeLink>
          </li>
          <li>
            <RangeLink reading={reading} request={request} range={wider}>
              {wider.from === undefined || wider.to === undefined
                ? t("timeline.widerAll")
                : t("timeline.wider", { range: rangeWords({ from: wider.from, to: wider.to }, reading) })}
            </RangeLink>
          </li>
          {after.from <= day && (
            <li>
              <RangeLink reading={reading} request={request} range={after}>{`${t("timeline.after")} →`}</RangeLink>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}

/** The timeline: when claims became public and when events began, over all or a stretch of it. */
export function TimelinePage({ reading, request }: TimelineProps) {
  const { t, asked } = reading;
  const stretches = stretchesOf(request, reading);
  const [claims, events] = (["claims", "events"] as const).map((kind) => stretches.reduce((sum, one) => sum + one[kind].length, 0));
  const total = (claims ?? 0) + (events ?? 0);
  const isAll = request.range.from === undefined && request.range.to === undefined;
  return (
    <>
      <h1>{isAll ? t("timeline.title") : t("timeline.titleOf", { range: rangeWords(request.shown, reading) })}</h1>
      <p className="measure mt-3 text-soft">{t("timeline.lead")}</p>
      {request.unknown.length > 0 && <p className="notice mt-4">{t("timeline.unknown", { texts: request.unknown.join(", ") })}</p>}
      <div className="mt-4">
        <Ways reading={reading} request={request} />
      </div>
      <figure className="mt-3">
        <figcaption className="text-soft text-sm">
          {t("timeline.caption", { claims: claims ?? 0, events: events ?? 0 })}
          {total > 0 && <span className="hidden sm:inline"> {t("timeline.scale", mostIn(stretches))}</span>}
          <ul className="legend" aria-label={t("timeline.legend")}>
            <li>
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" className="timeline-claims" />
              </svg>
              {t("timeline.claimsHere")}
            </li>
            <li>
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" className="timeline-events" />
              </svg>
              {t("timeline.eventsHere")}
            </li>
          </ul>
        </figcaption>
        <div className="mt-2 hidden sm:block">
          <TimelineBrush
            stretches={stretches.map(({ from, to, words }) => ({ from, to, words }))}
            path={address("/timeline", reading, queryOf({}, request))}
            label={t("timeline.brush")}
            help={t("timeline.brushHelp")}
            key={`${request.shown.from} ${request.shown.to} ${request.by} ${asked}`}
          >
            <TimelineBars stretches={stretches} reading={reading} />
          </TimelineBrush>
        </div>
        <div className="mt-2 sm:hidden">
          <TimelineRows stretches={stretches} reading={reading} />
        </div>
      </figure>
      <TimelineForm reading={reading} request={request} />
      {total === 0 && <p className="mt-6">{t("timeline.nothing")}</p>}
      <div className="measure">
        <TimelineList stretches={stretches} by={request.by} reading={reading} />
      </div>
    </>
  );
}

import type { Day } from "@tumen/core";
import { DayLink, SamePageLink } from "../parts/day-link";
import { address } from "../reading/address";
import { firstDay, newsDays, type Reading } from "../reading/reading";
import { type DayAxis, dayAxis, percentAt } from "./day-axis";
import { DayForm } from "./day-form";
import { DaySlider } from "./day-slider";

const height = 40;

/**
 * The bars of weeks as one path, a week wide each, since a page should not carry an element a week; a week that is not shown is passed over.
 */
function barsPath({ weeks, most }: DayAxis, isShown: (start: Day) => boolean): string {
  let path = `M0 ${height}`;
  let passed = 0;
  for (const { start, claims } of weeks) {
    if (claims === 0 || !isShown(start)) {
      passed += 1;
      continue;
    }
    const top = height - Math.max(1, Math.round((claims / most) * (height - 4)));
    path += `${passed > 0 ? `h${Math.round(passed * 100) / 100}` : ""}V${top}h.75V${height}`;
    passed = 0.25;
  }
  return path;
}

function Bars({ axis, day }: { readonly axis: DayAxis; readonly day: Day }) {
  return (
    <svg width="100%" height={height + 16} className="block" aria-hidden="true">
      <svg viewBox={`0 0 ${axis.length} ${height}`} width="100%" height={height} preserveAspectRatio="none">
        <path d={barsPath(axis, (start) => start <= day)} className="bar" />
        <path d={barsPath(axis, (start) => start > day)} className="bar bar-later" />
      </svg>
      <line x1="0" x2="100%" y1={height} y2={height} className="axis" />
      {axis.years.map(({ year, x }) => (
        <g key={year}>
          <line x1={`${x}%`} x2={`${x}%`} y1={height} y2={height + 5} className="axis" />
          <text x={`${x}%`} dx={x > 90 ? -4 : 4} y={height + 14} textAnchor={x > 90 ? "end" : "start"} className="axis-label">
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface StepProps {
  readonly reading: Reading;
  readonly to: Day | undefined;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly step: "previous" | "next";
  readonly message: "frame.previousDay" | "frame.nextDay";
  readonly sign: string;
}

/** A step to another day with something new; at the end of the ledger it says so and leads nowhere. */
function Step({ reading, to, path, query, step, message, sign }: StepProps) {
  const { t, words } = reading;
  const label = t(message, { day: to === undefined ? t("frame.noDay") : words.day(to) });
  if (to === undefined) {
    return (
      <span className="button" aria-disabled="true">
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">{label}</span>
      </span>
    );
  }
  return (
    <span className="contents" data-step={step}>
      <SamePageLink id={`day-${step}`} reading={{ ...reading, asked: to }} path={path} query={query} className="button">
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">{label}</span>
      </SamePageLink>
    </span>
  );
}

/** How much of the ledger could be read on the day, and how much of it was new. */
function Extent({ reading }: { readonly reading: Reading }) {
  const { day, view, t, words } = reading;
  const fresh = view.claims({ public: { from: day, to: day } });
  const undated = fresh.filter((claim) => !view.isPublicDayKnown(claim)).length;
  return (
    <p className="min-w-48 basis-full text-soft sm:flex-1">
      {t("frame.asOf", { day: words.day(day), claims: view.claims().length, documents: view.sources().length })}
      {fresh.length === 0
        ? t("frame.nothingNew")
        : t.rich("frame.newThatDay", {
            count: String(fresh.length),
            link: (label) => (
              <DayLink reading={{ ...reading, asked: day }} path="/claims" query={{ q: `public:${day}` }} className="link">
                {label}
              </DayLink>
            ),
          })}
      {undated > 0 && t("frame.ofNoKnownDay", { count: String(undated) })}
      {t("frame.bars")}
    </p>
  );
}

interface DayStripProps {
  readonly reading: Reading;
  readonly path: string;
  /** What the query of the address holds beside the day, kept on other days. */
  readonly query?: Readonly<Record<string, string>> | undefined;
}

/** The strip under the header: when things became public, where the reader stands, and how to move to another day. */
export function DayStrip({ reading, path, query = {} }: DayStripProps) {
  const { day, t } = reading;
  const axis = dayAxis();
  const days = newsDays();
  const previous = days.findLast((other) => other < day);
  const next = days.find((other) => other > day);
  return (
    <section id="days" aria-label={t("frame.strip")} className="page day-strip pt-4">
      <div className="relative">
        <Bars axis={axis} day={day} />
        <DaySlider
          day={day}
          first={firstDay()}
          last={axis.last}
          start={axis.first}
          path={address(path, { ...reading, asked: undefined }, query)}
          at={percentAt(day, axis.first, axis.last)}
          label={t("frame.day")}
          locale={reading.locale}
        />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-1 gap-y-2 text-sm sm:gap-x-2">
        <Step reading={reading} to={previous} path={path} query={query} step="previous" message="frame.previousDay" sign="←" />
        <DayForm path={path} query={query} reading={reading} />
        <Step reading={reading} to={next} path={path} query={query} step="next" message="frame.nextDay" sign="→" />
        {reading.asked !== undefined && (
          <span className="contents" data-step="today">
            <SamePageLink id="day-today" reading={{ ...reading, asked: undefined }} path={path} query={query} className="button">
              {t("frame.today")}
            </SamePageLink>
          </span>
        )}
        <Extent reading={reading} />
      </div>
    </section>
  );
}

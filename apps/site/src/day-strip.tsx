import { type Day, wordCount, wordDay } from "@tumen/core";
import { address } from "./address";
import { type AsOf, newsDays } from "./as-of";
import { type DayAxis, dayAxis, percentAt } from "./day-axis";
import { DayForm } from "./day-form";
import { DayLink } from "./day-link";
import { DaySlider } from "./day-slider";

const height = 40;

function Bars({ axis, day }: { readonly axis: DayAxis; readonly day: Day }) {
  const inView = axis.weeks.filter(({ claims }) => claims > 0);
  return (
    <svg width="100%" height={height + 16} className="block" aria-hidden="true">
      {inView.map(({ start, x, width, claims }) => {
        const tall = Math.max(1, Math.round((claims / axis.most) * (height - 4)));
        const className = start <= day ? "bar" : "bar bar-later";
        return <rect key={start} x={`${x}%`} width={`${width}%`} y={height - tall} height={tall} className={className} />;
      })}
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
  readonly day: Day | undefined;
  readonly path: string;
  readonly label: string;
  readonly sign: string;
}

/** A step to another day with something new; at the end of the ledger it says so and leads nowhere. */
function Step({ day, path, label, sign }: StepProps) {
  const words = day === undefined ? `${label}: none` : `${label}: ${wordDay(day)}`;
  if (day === undefined) {
    return (
      <span className="button" aria-disabled="true">
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">{words}</span>
      </span>
    );
  }
  return (
    <DayLink asOf={{ asked: day }} path={path} className="button">
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{words}</span>
    </DayLink>
  );
}

/** The strip under the header: when things became public, where the reader stands, and how to move to another day. */
export function DayStrip({ asOf, path }: { readonly asOf: AsOf; readonly path: string }) {
  const { day, view } = asOf;
  const axis = dayAxis();
  const days = newsDays();
  const previous = days.findLast((other) => other < day);
  const next = days.find((other) => other > day);
  const fresh = view.claims({ public: { from: day, to: day } }).length;
  return (
    <section aria-label="Day of the ledger" className="page day-strip pt-4">
      <div className="relative">
        <Bars axis={axis} day={day} />
        <DaySlider
          day={day}
          first={axis.first}
          last={axis.last}
          path={address(path, { asked: undefined })}
          at={percentAt(day, axis.first, axis.last)}
        />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2 text-sm">
        <Step day={previous} path={path} label="Previous day with something new" sign="←" />
        <div className="order-first basis-full sm:order-none sm:basis-auto">
          <DayForm path={path} day={day} />
        </div>
        <Step day={next} path={path} label="Next day with something new" sign="→" />
        <DayLink asOf={{ asked: undefined }} path={path} className="button">
          Today
        </DayLink>
        <p className="text-soft">
          As of {wordDay(day)}: {wordCount(view.claims().length, "claim")} from {wordCount(view.sources().length, "document")}
          {fresh === 0 ? (
            ", none of them new that day"
          ) : (
            <>
              ,{" "}
              <DayLink asOf={{ asked: day }} path="/claims" query={{ public: day }} className="link">
                {fresh} new that day
              </DayLink>
            </>
          )}
          . Bars: claims that became public, by week.
        </p>
      </div>
    </section>
  );
}

import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import type { Stretch } from "./stretches";

/** Lengths of the picture, in pixels. */
const width = 1000;
const claimsHeight = 120;
const axisHeight = 24;

/** Room a label of the axis needs, and one a number over a bar needs. */
const roomForLabel = 100;
const roomForNumber = 30;

const round = (value: number) => Math.round(value * 10) / 10;

interface TimelineBarsProps {
  readonly stretches: readonly Stretch[];
  readonly reading: Reading;
}

/** What the axis says under a stretch: years where it is cut by months, and days and months elsewhere. */
function axisLabel(stretch: Stretch, by: "month" | "other", { words }: Reading): string {
  return by === "month" ? stretch.from.slice(0, 4) : words.day(stretch.from, { short: true });
}

/** How many claims and how many events the stretches hold at most. */
export const mostIn = (stretches: readonly Stretch[]) => ({
  claims: Math.max(0, ...stretches.map(({ claims }) => claims.length)),
  events: Math.max(0, ...stretches.map(({ events }) => events.length)),
});

/** Claims upward and events downward, to one scale, each stretch leading to itself; the list under it holds the same. */
export function TimelineBars({ stretches, reading }: TimelineBarsProps) {
  const { t } = reading;
  const step = width / Math.max(1, stretches.length);
  const { claims: most, events: mostEvents } = mostIn(stretches);
  const unit = Math.min((claimsHeight - 16) / Math.max(1, most), claimsHeight / Math.max(1, mostEvents));
  const longest = stretches.findIndex(({ claims }) => claims.length === most);
  const eventsHeight = round(mostEvents * unit) + 4;
  const height = claimsHeight + eventsHeight + axisHeight;
  const byMonth = stretches.length > 1 && stretches.every(({ from, to }) => from.slice(0, 7) === to.slice(0, 7) && from !== to);
  const every = Math.max(1, Math.ceil(roomForLabel / step));
  const isLabelled = (stretch: Stretch, index: number) =>
    byMonth ? index === 0 || stretch.from.slice(5, 7) === "01" : index % every === 0 && width - index * step >= roomForLabel;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="timeline-bars" aria-hidden="true">
      {stretches.map((stretch, index) => {
        const { claims, events, words } = stretch;
        const x = round(index * step);
        const bar = round(Math.max(1, step * 0.8));
        const tall = claims.length === 0 ? 0 : Math.max(1, round(claims.length * unit));
        const deep = events.length === 0 ? 0 : Math.max(1, round(events.length * unit));
        const title = t("timeline.bar", { stretch: words, claims: claims.length, events: events.length });
        return (
          <a key={stretch.from} href={address("/timeline", reading, stretch.query)} tabIndex={-1} className="timeline-bar">
            <title>{title}</title>
            <rect x={x} width={round(step)} y="0" height={claimsHeight + eventsHeight} className="timeline-room" />
            {tall > 0 && <rect x={x} width={bar} y={claimsHeight - tall} height={tall} className="timeline-claims" />}
            {deep > 0 && <rect x={x} width={bar} y={claimsHeight + 1} height={deep} className="timeline-events" />}
            {(step >= roomForNumber || index === longest) && claims.length > 0 && (
              <text x={round(x + bar / 2)} y={claimsHeight - tall - 4} textAnchor="middle" className="axis-label">
                {claims.length}
              </text>
            )}
          </a>
        );
      })}
      <line x1="0" x2={width} y1={claimsHeight + 0.5} y2={claimsHeight + 0.5} className="axis" />
      {stretches.map((stretch, index) =>
        isLabelled(stretch, index) ? (
          <g key={stretch.from}>
            <line x1={round(index * step)} x2={round(index * step)} y1={claimsHeight} y2={height - 12} className="grid-line" />
            <text x={round(index * step + 3)} y={height - 4} className="axis-label">
              {axisLabel(stretch, byMonth ? "month" : "other", reading)}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  );
}

/** The same where the screen is narrow: time runs down, a stretch a row. */
export function TimelineRows({ stretches, reading }: TimelineBarsProps) {
  const most = Math.max(1, mostIn(stretches).claims);
  return (
    <ol className="timeline-rows">
      {stretches.map(({ from, shortWords, claims, events, query }) => (
        <li key={from}>
          <a href={address("/timeline", reading, query)}>
            <span>{shortWords}</span>
            <svg width="100%" height="12" aria-hidden="true">
              <rect width={`${round((claims.length / most) * 100)}%`} y="0" height="7" className="timeline-claims" />
              <rect width={`${round((events.length / most) * 100)}%`} y="8" height="4" className="timeline-events" />
            </svg>
            <span className="sr-only">{reading.t("timeline.counts", { claims: claims.length, events: events.length })}</span>
            <span aria-hidden="true" className="text-right text-soft">
              {claims.length}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

import type { Day, Position, PositionBar, Positions } from "@tumen/core";
import { percentAt } from "../frame/day-axis";
import { AggregatorNote, restsOnAggregators } from "../parts/aggregator-mark";
import { Worded } from "../parts/worded";
import { address, recordPath } from "../reading/address";
import type { Reading } from "../reading/reading";
import { ChartReadout } from "./chart-readout";
import { Hatch } from "./hatch";
import { barReadout, barWords, positionClass } from "./position-words";
import { timeTicks } from "./time-ticks";

/** Share of the width, in percent, that a bar needs to hold its words. */
const roomForWords = 24;

interface Span {
  readonly first: Day;
  readonly last: Day;
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

interface BarProps {
  readonly position: Position;
  readonly bar: PositionBar;
  readonly span: Span;
  readonly reading: Reading;
  /** Whether the bar is a link to the claim that began it. */
  readonly isLinked: boolean;
}

/** A bar with its words; where it is too short to hold them, they stand before it if nothing else does. */
function Bar({ position, bar, span, reading, isLinked }: BarProps) {
  const x = percentAt(bar.from, span.first, span.last);
  const width = Math.max(0.4, percentAt(bar.to ?? span.last, span.first, span.last) - x);
  const start = percent(Math.min(x, 99.6));
  const [first] = bar.claims;
  const isRoomy = width > roomForWords;
  const isBefore = !isRoomy && position.bars.length === 1 && x > roomForWords;
  const picture = (
    <>
      <rect x={start} width={percent(width)} y="3" height="22" />
      {isRoomy && (
        <text x={start} dx="8" y="18">
          {barWords(bar, reading)}
        </text>
      )}
      {isBefore && (
        <text x={start} dx="-8" y="18" textAnchor="end" className="before">
          {barWords(bar, reading)}
        </text>
      )}
    </>
  );
  if (!isLinked || !first) return <g className={positionClass(bar)}>{picture}</g>;
  return (
    <a
      href={address(recordPath("claim", first.id), reading)}
      className={positionClass(bar)}
      aria-label={`${reading.words.shortName(position.actor)}: ${barWords(bar, reading)}`}
      data-mark=""
    >
      <title>{barReadout(position, bar, reading)}</title>
      {picture}
    </a>
  );
}

interface RowProps extends Omit<BarProps, "bar"> {}

function Row({ position, isLinked, reading, span }: RowProps) {
  const { actor, party, bars, current } = position;
  return (
    <div className={party ? "position-row position-party" : "position-row"}>
      <p>
        <Worded text={reading.words.short(actor)} />
        {current && <span className="position-readout">{barWords(current, reading)}</span>}
      </p>
      <svg
        width="100%"
        height="28"
        {...(isLinked ? { role: "group", "aria-label": reading.words.shortName(actor) } : { "aria-hidden": true })}
      >
        {bars.map((bar) => (
          <Bar key={bar.from} position={position} bar={bar} isLinked={isLinked} reading={reading} span={span} />
        ))}
      </svg>
    </div>
  );
}

function Legend({ reading, isMixed }: { readonly reading: Reading; readonly isMixed: boolean }) {
  const { t } = reading;
  const answers = ["affirms", "acknowledges", "declines", "denies", ...(isMixed ? (["mixed"] as const) : [])] as const;
  return (
    <ul className="legend" aria-label={t("questions.bars")}>
      {answers.map((answer) => (
        <li key={answer}>
          <svg width="22" height="14" aria-hidden="true" className={`position-${answer}`}>
            <rect x="0.5" y="0.5" width="21" height="13" />
          </svg>
          {reading.words.labels.stance[answer]}
        </li>
      ))}
    </ul>
  );
}

function TimeAxis({ span, reading }: { readonly span: Span; readonly reading: Reading }) {
  return (
    <div className="position-row" aria-hidden="true">
      <span />
      <svg width="100%" height="20" className="overflow-visible">
        {timeTicks(span.first, span.last, reading.words, 5).map(({ day, label, x }) => (
          <text key={day} x={percent(x)} y="14" textAnchor={x > 90 ? "end" : x < 10 ? "start" : "middle"} className="axis-label">
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface PositionsChartProps {
  readonly positions: Positions;
  readonly reading: Reading;
  /** Whether each bar is a link to the claim that began it; not where the picture only leads to the question. */
  readonly isLinked: boolean;
}

/** Who has said what since when: a row for each state and alliance, the parties in bold at the end. */
export function PositionsChart({ positions, reading, isLinked }: PositionsChartProps) {
  const withBars = positions.positions.filter(({ bars }) => bars.length > 0);
  const first = withBars.flatMap(({ bars }) => bars.map(({ from }) => from)).sort()[0];
  if (first === undefined) return null;
  const { t, day } = reading;
  const span = { first, last: day > first ? day : first };
  const rows = [...withBars.filter(({ party }) => !party), ...withBars.filter(({ party }) => party)];
  const drawn = (
    <>
      {rows.map((position) => (
        <Row key={position.actor.id} position={position} span={span} reading={reading} isLinked={isLinked} />
      ))}
      <TimeAxis span={span} reading={reading} />
    </>
  );
  const label = t("questions.chartLabel", { question: reading.words.textOf(positions.question, "text").text });
  return (
    <figure className="chart">
      <figcaption className="chart-caption">
        {t("questions.positionsCaption", { day: reading.words.day(day) })}
        <Legend reading={reading} isMixed={rows.some(({ bars }) => bars.some(({ answer }) => answer === "mixed"))} />
      </figcaption>
      <Hatch />
      {isLinked ? (
        <ChartReadout hint={t("questions.positionsHint")}>
          {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, for there is nothing to fill in */}
          <div role="group" aria-label={label}>
            {drawn}
          </div>
        </ChartReadout>
      ) : (
        <div role="img" aria-label={label}>
          {drawn}
        </div>
      )}
      <AggregatorNote
        claims={rows
          .flatMap(({ bars }) => bars)
          .filter((bar) => restsOnAggregators(bar.claims, reading))
          .flatMap((bar) => bar.claims)}
        reading={reading}
      />
    </figure>
  );
}

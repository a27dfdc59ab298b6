import { type Day, type Position, type PositionBar, type Positions, shortName, wordDay } from "@tumen/core";
import { percentAt } from "../frame/day-axis";
import { AggregatorNote, aggregatorSign, restsOnAggregators } from "../parts/aggregator-mark";
import type { Reading } from "../reading/reading";
import { positionClass, positionWords } from "./position-words";
import { timeTicks } from "./time-ticks";

/** Share of the width, in percent, that a bar needs to hold its words. */
const roomForWords = 24;

interface Span {
  readonly first: Day;
  readonly last: Day;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A bar in words, signed where no better document carries it. */
const barWords = (bar: PositionBar, reading: Reading): string =>
  `${positionWords(bar)} since ${wordDay(bar.from, { short: true })}${restsOnAggregators(bar.claims, reading) ? aggregatorSign : ""}`;

interface BarProps {
  readonly bar: PositionBar;
  readonly span: Span;
  readonly reading: Reading;
  /** Whether nothing stands before the bar, so that its words may where it is too short to hold them. */
  readonly isAlone: boolean;
}

function Bar({ bar, span, reading, isAlone }: BarProps) {
  const x = percentAt(bar.from, span.first, span.last);
  const width = Math.max(0.4, percentAt(bar.to ?? span.last, span.first, span.last) - x);
  const start = Math.min(x, 99.6);
  const words = barWords(bar, reading);
  return (
    <g className={positionClass(bar)}>
      <rect x={`${round(start)}%`} width={`${round(width)}%`} y="3" height="22" />
      {bar.answer === "declines" || bar.answer === "mixed" ? (
        <rect x={`${round(start)}%`} width={`${round(width)}%`} y="3" height="22" fill="url(#hatch)" className="hatched" />
      ) : null}
      {width > roomForWords && (
        <text x={`${round(start)}%`} dx="8" y="18" className="position-words">
          {words}
        </text>
      )}
      {width <= roomForWords && isAlone && x > roomForWords && (
        <text x={`${round(start)}%`} dx="-8" y="18" textAnchor="end" className="position-words position-words-before">
          {words}
        </text>
      )}
    </g>
  );
}

function Row({ position, span, reading }: { readonly position: Position; readonly span: Span; readonly reading: Reading }) {
  const { actor, party, bars, current } = position;
  return (
    <div className="position-row">
      <p className={party ? "font-bold" : undefined}>
        {shortName(actor)}
        {current && <span className="position-readout">{barWords(current, reading)}</span>}
      </p>
      <svg width="100%" height="28" aria-hidden="true">
        {bars.map((bar) => (
          <Bar key={bar.from} bar={bar} span={span} reading={reading} isAlone={bars.length === 1} />
        ))}
        <line x1="0" x2="100%" y1="27.5" y2="27.5" className="grid-line" />
      </svg>
    </div>
  );
}

/** Who has said what since when: a row for each state and alliance, the parties in bold at the end. */
export function PositionsChart({ positions, reading }: { readonly positions: Positions; readonly reading: Reading }) {
  const withBars = positions.positions.filter(({ bars }) => bars.length > 0);
  const first = withBars.flatMap(({ bars }) => bars.map(({ from }) => from)).sort()[0];
  if (first === undefined) return null;
  const span = { first, last: reading.day > first ? reading.day : first };
  const rows = [...withBars.filter(({ party }) => !party), ...withBars.filter(({ party }) => party)];
  return (
    <figure className="chart">
      <figcaption className="chart-caption">
        What each side has said, and since when, to {wordDay(reading.day)}. In bold: those the question is about; their affirmation is an
        acknowledgement.
        <ul className="legend" aria-label="Bars">
          {(["affirms", "acknowledges", "declines", "denies"] as const).map((answer) => (
            <li key={answer}>
              <svg width="22" height="14" aria-hidden="true">
                <g className={`position-${answer}`}>
                  <rect x="0.5" y="0.5" width="21" height="13" />
                  {answer === "declines" && <rect x="0.5" y="0.5" width="21" height="13" fill="url(#hatch)" className="hatched" />}
                </g>
              </svg>
              {answer === "declines" ? "declines to say" : answer}
            </li>
          ))}
        </ul>
      </figcaption>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="6" className="hatch-line" />
        </pattern>
      </svg>
      <div role="img" aria-label={`Chart: ${positions.question.text} The page of the question holds the same positions as a table.`}>
        {rows.map((position) => (
          <Row key={position.actor.id} position={position} span={span} reading={reading} />
        ))}
        <div className="position-row" aria-hidden="true">
          <span />
          <svg width="100%" height="20" className="overflow-visible" aria-hidden="true">
            {timeTicks(span.first, span.last, 5).map(({ day, label, x }) => (
              <text key={day} x={`${x}%`} y="14" textAnchor={x > 90 ? "end" : x < 10 ? "start" : "middle"} className="axis-label">
                {label}
              </text>
            ))}
          </svg>
        </div>
      </div>
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

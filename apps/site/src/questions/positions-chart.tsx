import type { Position, PositionBar, Positions } from "@tumen/core";
import { AggregatorNote } from "../parts/aggregator-mark";
import { textWidth } from "../parts/text-width";
import { WholeDates } from "../parts/whole-dates";
import { Worded } from "../parts/worded";
import { address, recordPath } from "../reading/address";
import type { Reading } from "../reading/reading";
import { ChartReadout } from "./chart-readout";
import { Hatch } from "./hatch";
import { barReadout, barWords, earlierWords, positionClass, wordsInBar } from "./position-words";
import { percentIn, type TimeSpan, timeSpan } from "./time-span";
import { timeTicks } from "./time-ticks";

/** What stays free after the last change before the axis breaks off, as a share of the time shown: the answer that began then has words too. */
const roomForLastAnswer = 0.4;

/** How wide the bars are in the narrowest window that has words in them, and from where on charts are laid out wide, in pixels. */
const leastWidth = { narrow: 528, wide: 860 } as const;

/** How wide the words are set, beside names on a map, and what stays free beside them in a bar, in pixels. */
const tightness = 0.9;
const wordsInset = 8;

const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

interface BarProps {
  readonly position: Position;
  readonly bar: PositionBar;
  readonly span: TimeSpan;
  readonly reading: Reading;
  /** Whether the bar is a link to the claim that began it. */
  readonly isLinked: boolean;
}

/** From which layout on a share of the width, in percent, holds words; undefined where none does. */
function roomFor(words: string, share: number): "narrow" | "wide" | undefined {
  const needed = textWidth(words) * tightness + 2 * wordsInset;
  return (["narrow", "wide"] as const).find((layout) => needed <= (leastWidth[layout] * share) / 100);
}

/** A bar with its words; where it is too short to hold them, they stand before it if nothing else does. */
function Bar({ position, bar, span, reading, isLinked }: BarProps) {
  const x = percentIn(bar.from, span);
  const width = Math.max(0.4, (bar.to === undefined ? 100 : percentIn(bar.to, span)) - x);
  const start = percent(Math.min(x, 99.6));
  const [first] = bar.claims;
  const words = wordsInBar(bar, reading);
  const within = roomFor(words, width);
  const before = within === undefined && position.bars.length === 1 ? roomFor(words, x) : undefined;
  const picture = (
    <>
      <rect x={start} width={percent(width)} y="3" height="22" />
      {within && (
        <text x={start} dx={wordsInset} y="18" className={`words-${within}`}>
          {words}
        </text>
      )}
      {before && (
        <text x={start} dx={-wordsInset} y="18" textAnchor="end" className={`words-before words-${before}`}>
          {words}
        </text>
      )}
    </>
  );
  if (!isLinked || !first) return <g className={positionClass(bar)}>{picture}</g>;
  return (
    <a
      href={address(recordPath("claim", first.id), reading)}
      className={positionClass(bar)}
      aria-label={`${reading.words.shortName(position.actor)}: ${words}`}
      data-mark=""
    >
      <title>{barReadout(position, bar, reading)}</title>
      {picture}
    </a>
  );
}

/** Where the axis breaks off, the bars do: what they held has lasted longer than they are drawn. */
const BarBreak = () => (
  <svg x="100%" className="overflow-visible" aria-hidden="true">
    <path d="M-22 30l6 -32h5l-6 32z" className="bar-break" />
  </svg>
);

interface RowProps extends Omit<BarProps, "bar"> {}

function Row({ position, isLinked, reading, span }: RowProps) {
  const { actor, party, bars, current } = position;
  return (
    <div className={party ? "position-row position-party" : "position-row"}>
      <p>
        <Worded text={reading.words.short(actor)} /> {current && <span className="position-readout">{barWords(current, reading)}</span>}
      </p>
      <svg
        width="100%"
        height="28"
        {...(isLinked ? { role: "group", "aria-label": reading.words.shortName(actor) } : { "aria-hidden": true })}
      >
        {bars.map((bar) => (
          <Bar key={bar.from} position={position} bar={bar} isLinked={isLinked} reading={reading} span={span} />
        ))}
        {span.isBroken && <BarBreak />}
      </svg>
      {bars.length > 1 && (
        <p className="position-earlier">
          <WholeDates text={reading.t("questions.earlier", { positions: earlierWords(position, reading) })} locale={reading.locale} />
        </p>
      )}
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

/** Months whose labels would meet those of the ends are left out: in every layout, or where it is narrow. */
const roomForEnds = { wide: 13, narrow: 30 } as const;

const isWithin = (x: number, room: number) => x > room && x < 100 - room;

function TimeAxis({ span, reading }: { readonly span: TimeSpan; readonly reading: Reading }) {
  const { words, day: asOf } = reading;
  const last = span.isBroken ? asOf : span.last;
  return (
    <div className="position-row" aria-hidden="true">
      <span />
      <svg width="100%" height="20" className="overflow-visible">
        {span.isBroken && (
          <svg x="100%" className="overflow-visible">
            <path d="M-23 4l4 -8m5 0l-4 8" className="axis" />
          </svg>
        )}
        <text x="0" y="14" className="axis-label">
          {words.day(span.first, { short: true })}
        </text>
        {timeTicks(span.first, span.last, words, 5)
          .filter(({ x }) => isWithin(x, roomForEnds.wide))
          .map(({ day, label, x }) => (
            <text
              key={day}
              x={percent(x)}
              y="14"
              textAnchor="middle"
              className={isWithin(x, roomForEnds.narrow) ? "axis-label" : "axis-label beside-end"}
            >
              {label}
            </text>
          ))}
        {last !== span.first && (
          <text x="100%" y="14" textAnchor="end" className="axis-label">
            {words.day(last, { short: true })}
          </text>
        )}
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
  if (withBars.length === 0) return null;
  const { t, day } = reading;
  const changes = withBars.flatMap(({ bars }) => bars.map(({ from }) => from));
  const span = timeSpan(changes, day, roomForLastAnswer);
  const rows = [...withBars.filter(({ party }) => !party), ...withBars.filter(({ party }) => party)];
  const drawn = (
    <>
      {rows.map((position) => (
        <Row key={position.actor.id} position={position} span={span} reading={reading} isLinked={isLinked} />
      ))}
      <TimeAxis span={span} reading={reading} />
    </>
  );
  const asOf = { day: reading.words.day(day) };
  const caption = `${t("questions.positionsCaption", asOf)}${span.isBroken ? ` ${t("questions.brokenPositions", asOf)}` : ""}`;
  const label = t("questions.chartLabel", { question: reading.words.textOf(positions.question, "text").text });
  return (
    <figure className="chart">
      <figcaption className="chart-caption">
        <WholeDates text={caption} locale={reading.locale} />
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
          .filter((bar) => bar.isCarriedByAggregatorsAlone)
          .flatMap((bar) => bar.claims)}
        reading={reading}
      />
    </figure>
  );
}

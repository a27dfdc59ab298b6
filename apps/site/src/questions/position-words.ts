import type { Day, Position, PositionBar } from "@tumen/core";
import { aggregatorSign } from "../parts/aggregator-mark";
import type { Reading } from "../reading/reading";

/** How a position is worded: a party that affirms acknowledges. */
export const positionWords = ({ acknowledges, answer }: PositionBar, { words }: Reading): string =>
  words.labels.stance[acknowledges ? "acknowledges" : answer];

/** The class of a position's bar. */
export const positionClass = ({ acknowledges, answer }: PositionBar): string => `position-${acknowledges ? "acknowledges" : answer}`;

const signOf = (bar: PositionBar): string => (bar.isCarriedByAggregatorsAlone ? aggregatorSign : "");

/** A bar in words, signed where no better document carries it: "denies since 21 Oct 2024". */
export const barWords = (bar: PositionBar, reading: Reading): string =>
  `${reading.t("questions.since", { position: positionWords(bar, reading), day: reading.words.day(bar.from, { short: true }) })}${signOf(bar)}`;

/** What a bar says, from when until when. */
export function barSpan(bar: PositionBar, reading: Reading): string {
  if (bar.to === undefined) return barWords(bar, reading);
  const { t, words } = reading;
  const [from, to] = [words.day(bar.from, { short: true }), words.day(bar.to, { short: true })];
  return `${t("questions.fromTo", { position: positionWords(bar, reading), from, to })}${signOf(bar)}`;
}

/** An answer that was given up later: "denies from 10 Oct 2024"; without its year where that is the year of a day named before it. */
function formerWords(bar: PositionBar, reading: Reading, near?: Day): string {
  const day = reading.words.day(bar.from, { short: true, near });
  return `${reading.t("questions.from", { position: positionWords(bar, reading), day })}${signOf(bar)}`;
}

/** What stands in a bar: an answer that still holds does so since a day. */
export const wordsInBar = (bar: PositionBar, reading: Reading): string =>
  bar.to === undefined ? barWords(bar, reading) : formerWords(bar, reading);

/** The answers before the one last held: "denies from 10 Oct 2024, declines to say from 24 Oct". */
export const earlierWords = ({ bars }: Position, reading: Reading): string =>
  bars
    .slice(0, -1)
    .map((bar, index) => formerWords(bar, reading, bars[index - 1]?.from))
    .join(", ");

/** A bar in one line, for a read-out: whose it is, what it says, from when until when, and on how many claims it rests. */
export const barReadout = ({ actor }: Position, bar: PositionBar, reading: Reading): string =>
  `${reading.words.shortName(actor)}: ${barSpan(bar, reading)} · ${reading.words.count(bar.claims.length, "claim")}`;

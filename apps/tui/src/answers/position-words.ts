import { type Positions, shortName, wordDay, wordList } from "@tumen/core/query";

/** Which parties acknowledge, since when, and which do not; nothing of a question about nobody's conduct. */
export function acknowledgementWords({ acknowledged, silent }: Pick<Positions, "acknowledged" | "silent">): string {
  const sentences = [
    ...(acknowledged.length > 0
      ? [`Acknowledged by ${wordList(acknowledged.map(({ actor, since }) => `${shortName(actor)} since ${wordDay(since)}`))}.`]
      : []),
    ...(silent.length > 0 ? [`The ledger holds no acknowledgement by ${wordList(silent.map(shortName), "or")}.`] : []),
  ];
  return sentences.join(" ");
}

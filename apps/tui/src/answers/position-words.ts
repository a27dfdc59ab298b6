import { type Ledger, type Positions, shortName, wordDay, wordList } from "@tumen/core/query";

/** Which parties acknowledge, and since when. */
export function acknowledgementWords(view: Ledger, { question, acknowledged }: Pick<Positions, "question" | "acknowledged">): string {
  if (acknowledged.length > 0)
    return `Acknowledged by ${wordList(acknowledged.map(({ actor, since }) => `${shortName(actor)} since ${wordDay(since)}`))}.`;
  const parties = question.parties.map((party) => shortName(view.need("actor", party)));
  return `The ledger holds no acknowledgement${parties.length > 0 ? ` by ${wordList(parties, "or")}` : ""}.`;
}

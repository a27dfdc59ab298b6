import { printQuery, type Query } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { conditionsOf, wordsOf } from "./explore-request";

/** Claims that nearly hold the words, of which the words are taken. */
const mostTried = 5;

/** Texts that may have been meant by words that no claim holds as they stand, the likeliest first. */
function meantBy(words: string, { view }: Reading): readonly string[] {
  const near = view.search(words, { kinds: ["claim"], limit: mostTried }).map(({ matches }) => Object.values(matches).flat());
  const meant = near.map((found) => [...new Set(found)].join(" "));
  return [view.didYouMean(words), ...meant].filter((text) => text !== undefined && text !== "" && text !== words) as string[];
}

/** The query with its words put right, where that finds something. */
export function otherWords(query: Query, reading: Reading): string | undefined {
  const words = wordsOf(query);
  if (words === "") return undefined;
  const [first, ...others] = conditionsOf(query).filter(({ kind }) => kind !== "words");
  const where = first && (others.length === 0 ? first : ({ kind: "and", conditions: [first, ...others] } as const));
  const rest = printQuery({ sort: query.sort, ...(where ? { where } : {}) });
  return meantBy(words, reading)
    .map((text) => `${text} ${rest}`.trim())
    .find((text) => reading.view.query(text, { limit: 0 }).total > 0);
}

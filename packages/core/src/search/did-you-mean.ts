import type { Records } from "../ledger/records.js";
import { wordsOf } from "../query/fold.js";
import { isSwap } from "./closeness.js";
import { search } from "./search.js";
import { type SearchIndex, searchIndexOf } from "./search-index.js";

const editsTried = (word: string): number => (word.length < 6 ? 2 : 3);

/** The nearest word that a view holds; of equally near ones, that of most records. */
function nearestWord(view: Records, index: SearchIndex, word: string): string | undefined {
  const near = [...index.near(word, editsTried(word))].map(({ word: other, edits, entries }) => ({
    other,
    edits: isSwap(word, other) ? 1 : edits,
    count: entries.filter(({ kind, id }) => view.record(kind, id)?.id === id).length,
  }));
  const [best] = near
    .filter(({ edits, count }) => count > 0 && edits < word.length)
    .sort((a, b) => a.edits - b.edits || b.count - a.count || (a.other < b.other ? -1 : 1));
  return best?.other;
}

/** What may have been meant by a text that finds nothing: its words, each as the nearest that the view holds, or the first that finds. */
export function didYouMean(view: Records, text: string): string | undefined {
  const finds = (one: string) => search(view, one, { limit: 1 }).length > 0;
  if (finds(text)) return undefined;
  const index = searchIndexOf(view);
  const near = wordsOf(text).flatMap((word) => nearestWord(view, index, word) ?? []);
  return near.length === 0 ? undefined : [near.join(" "), ...near].find(finds);
}

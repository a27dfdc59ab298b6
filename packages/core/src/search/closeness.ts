import type SearchableMap from "minisearch/SearchableMap";

/** How close a word is to the one that was sought. */
export const closeness = { same: 10, beginning: 6, oneEdit: 3, twoEdits: 2, none: 0 } as const;

/** Words that stand for one that was sought, and how close each is to it. */
export type CloseWords = ReadonlyMap<string, number>;

/** How many letters of a word may be wrong. Short words are too near to each other to guess. */
const editsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Whether two words differ only by two neighbours that are swapped. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const digits = (text: string): string => text.replace(/\P{N}+/gu, "");

/** How close a word is that lies this many letters away: a swap counts as one edit, and a number is never guessed. */
function closenessOfEdits(sought: string, word: string, distance: number): number {
  const edits = distance === 2 && isSwap(sought, word) ? 1 : distance;
  if (edits > editsAllowed(sought) || digits(sought) !== digits(word)) return closeness.none;
  return edits === 1 ? closeness.oneEdit : closeness.twoEdits;
}

/** The words of a map that are a word, begin with it, or nearly are it. */
export function closeWords(words: SearchableMap<unknown>, sought: string): CloseWords {
  const close = new Map<string, number>();
  if (editsAllowed(sought) > 0) {
    // Two neighbours that are swapped lie two edits apart.
    for (const [word, [, distance]] of words.fuzzyGet(sought, 2)) {
      const value = closenessOfEdits(sought, word, distance);
      if (value > closeness.none) close.set(word, value);
    }
  }
  for (const word of words.atPrefix(sought).keys()) close.set(word, closeness.beginning);
  if (words.has(sought)) close.set(sought, closeness.same);
  return close;
}

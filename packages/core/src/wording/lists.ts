/**
 * Joins words as a list: a, b and c.
 *
 * @example
 * wordList(["Ukraine", "Japan", "NATO"]); // => "Ukraine, Japan and NATO"
 */
export function wordList(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/**
 * Words a count with its noun: 1 document, 2 documents.
 *
 * @example
 * wordCount(1200, "claim"); // => "1,200 claims"
 */
export const wordCount = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? noun : plural}`;

/**
 * The text with a capital at its start.
 *
 * @example
 * capitalise("about 1,100"); // => "About 1,100"
 */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many words the text has. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Words how many root voices stand behind a finding: none where all that is known rests on somebody unknown.
 *
 * @example
 * wordOrigins(2); // => "2 origins for its finding"
 */
export const wordOrigins = (count: number): string => (count === 0 ? "origin not known" : `${wordCount(count, "origin")} for its finding`);

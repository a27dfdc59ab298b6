/** Whether a text has letters beyond ASCII. Most have none, and need none of what the others do: that takes longer than all the rest. */
const isForeign = (text: string): boolean => /[\u0080-\uffff]/.test(text);

/** A text as search compares it: without case, accents and the like. */
export const fold = (text: string): string =>
  isForeign(text)
    ? text
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .normalize("NFC")
        .toLowerCase()
    : text.toLowerCase();

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(isForeign(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];
}

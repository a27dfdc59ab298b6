/**
 * The most words a clause may have.
 *
 * @example
 * clauseWords; // => 25
 */
export const clauseWords = 25;
/**
 * The most words a quotation may have.
 *
 * @example
 * quotationWords; // => 12
 */
export const quotationWords = 12;

const words = (text: string) => text.trim().split(/\s+/).filter(Boolean);

/** Verbs that would make a clause read as an order or a fragment ("sent troops …"). */
const openingVerbs = new Set(
  "is are was were has have had will would may might can could should must says said sent sends deployed deploys fired fires killed captured denies denied confirms confirmed supplied supplies gives gave helps helped uses used to".split(
    " ",
  ),
);

/** Says what is wrong with a clause, and what to write instead; undefined where nothing is. */
export function clauseProblem(text: string): string | undefined {
  const all = words(text);
  if (all.length === 0) return "a clause is empty: expected words, or leave the field out";
  if (all.length > clauseWords) return `a clause has at most ${clauseWords} words: found ${all.length}`;
  if (/[()[\]{}]/.test(text)) return "a clause holds no brackets: say it in words";
  const judging = text.match(/\b(reveal|admit|claim|boast|allege)(s|ed|ing|ted|ting)?\b/i)?.[0];
  if (judging) return `a clause judges nobody's word: found "${judging}", expected a neutral one such as "says" or "statement"`;
  if (/[.!?]$/.test(text)) return "a clause ends without a full stop: it stands inside a sentence";
  if (openingVerbs.has((all[0] ?? "").toLowerCase()))
    return `a clause does not open with a verb: found "${all[0]}", expected its subject first`;
  return undefined;
}

/** Says what is wrong with a quotation; undefined where nothing is. */
export function quotationProblem(text: string): string | undefined {
  const count = words(text).length;
  if (count === 0) return "a quotation is empty: expected words, or leave the field out";
  if (count > quotationWords) return `a quotation has at most ${quotationWords} words: found ${count}`;
  return undefined;
}

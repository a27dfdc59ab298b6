import type { Ledger } from "@tumen/core/query";

/** How many answers about one view are kept; the oldest go. */
const mostKept = 64;

/**
 * A function of a view that remembers its latest answers: a view never changes, and every frame and every key asks the same of it.
 *
 * @param keyOf - what the answer depends on besides the view, as a text.
 */
export function remembered<Args extends readonly unknown[], T>(
  work: (view: Ledger, ...args: Args) => T,
  keyOf: (...args: Args) => string,
): (view: Ledger, ...args: Args) => T {
  const held = new WeakMap<Ledger, Map<string, { readonly value: T }>>();
  return (view, ...args) => {
    const answers = held.get(view) ?? new Map<string, { readonly value: T }>();
    held.set(view, answers);
    const key = keyOf(...args);
    const known = answers.get(key);
    if (known) return known.value;
    const value = work(view, ...args);
    const [oldest] = answers.keys();
    if (answers.size >= mostKept && oldest !== undefined) answers.delete(oldest);
    answers.set(key, { value });
    return value;
  };
}

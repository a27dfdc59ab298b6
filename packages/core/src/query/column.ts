import type { Positions } from "./sorted-lists.js";

const none: Positions = new Uint32Array();

/** The values that each of many items has in one field, and the items that have each value. */
export class Column {
  /** The distinct values; an index into them is a code. */
  readonly values: readonly string[];
  readonly #codes = new Map<string, number>();
  /** Codes of the items one after the other, and where those of each item begin. */
  readonly codes: Uint32Array;
  readonly starts: Uint32Array;
  readonly #items: Uint32Array;
  readonly #itemStarts: Uint32Array;

  /**
   * @param size - how many items there are.
   * @param valuesOf - the values of an item; repeated ones count once.
   */
  constructor(
    readonly size: number,
    valuesOf: (item: number) => Iterable<string>,
  ) {
    const codes: number[] = [];
    this.starts = new Uint32Array(size + 1);
    const last: number[] = [];
    for (let item = 0; item < size; item++) {
      for (const value of valuesOf(item)) {
        const code = this.#codeFor(value);
        if (last[code] === item) continue;
        last[code] = item;
        codes.push(code);
      }
      this.starts[item + 1] = codes.length;
    }
    this.codes = Uint32Array.from(codes);
    this.values = [...this.#codes.keys()];
    [this.#items, this.#itemStarts] = this.#invert();
  }

  #codeFor(value: string): number {
    const held = this.#codes.get(value);
    if (held !== undefined) return held;
    const code = this.#codes.size;
    this.#codes.set(value, code);
    return code;
  }

  #invert(): [items: Uint32Array, starts: Uint32Array] {
    const starts = new Uint32Array(this.values.length + 1);
    for (const code of this.codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
    for (let code = 0; code < this.values.length; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
    const next = starts.slice();
    const items = new Uint32Array(this.codes.length);
    for (let item = 0; item < this.size; item++) {
      for (let at = this.starts[item] ?? 0; at < (this.starts[item + 1] ?? 0); at++) {
        const code = this.codes[at] ?? 0;
        const slot = next[code] ?? 0;
        items[slot] = item;
        next[code] = slot + 1;
      }
    }
    return [items, starts];
  }

  /** The items that have the value, in ascending order. */
  items(value: string): Positions {
    const code = this.#codes.get(value);
    return code === undefined ? none : this.#items.subarray(this.#itemStarts[code], this.#itemStarts[code + 1]);
  }

  /** How many of the items have each value, the most frequent first. */
  count(items: Positions): { value: string; count: number }[] {
    const counts = new Uint32Array(this.values.length);
    for (let index = 0; index < items.length; index++) {
      const item = items[index] ?? 0;
      const end = this.starts[item + 1] ?? 0;
      for (let at = this.starts[item] ?? 0; at < end; at++) {
        const code = this.codes[at] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
    return this.values
      .map((value, code) => ({ value, count: counts[code] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

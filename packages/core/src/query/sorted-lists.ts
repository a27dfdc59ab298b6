/** Positions in ascending order, each once. */
export type Positions = Uint32Array | readonly number[];

/** The first index whose position is not below the sought one, between two indexes. */
export function lowerBound(list: ArrayLike<number>, sought: number, from = 0, to = list.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place up to a size from which on a test holds; the size where it never does. */
export function firstWhere(size: number, test: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Above this ratio of lengths one list is searched rather than walked. */
const searchRatio = 16;

/** The positions of a list that meet a test. A loop, since filtering a typed array makes one call more for each. */
export function chosen(list: Positions, test: (position: number) => boolean): Positions {
  const found: number[] = [];
  for (let index = 0; index < list.length; index++) {
    const position = list[index] ?? 0;
    if (test(position)) found.push(position);
  }
  return found;
}

/** The positions that both lists hold. */
export function intersect(a: Positions, b: Positions): Positions {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const both: number[] = [];
  const isSearched = long.length > short.length * searchRatio;
  let at = 0;
  for (let index = 0; index < short.length; index++) {
    const position = short[index] ?? 0;
    if (isSearched) at = lowerBound(long, position, at);
    else while (at < long.length && (long[at] ?? 0) < position) at += 1;
    if (at < long.length && long[at] === position) both.push(position);
  }
  return both;
}

/** The positions that any of the lists holds. */
export function union(lists: readonly Positions[], size: number): Positions {
  const [first, second] = lists;
  if (!first) return [];
  if (!second) return first;
  const marks = new Uint8Array(size);
  for (const list of lists) for (let index = 0; index < list.length; index++) marks[list[index] ?? 0] = 1;
  return marked(marks, 1);
}

/** The positions up to a size that the list does not hold. */
export function complement(list: Positions, size: number): Positions {
  const marks = new Uint8Array(size);
  for (let index = 0; index < list.length; index++) marks[list[index] ?? 0] = 1;
  return marked(marks, 0);
}

function marked(marks: Uint8Array, mark: 0 | 1): Positions {
  const found: number[] = [];
  for (let position = 0; position < marks.length; position++) if (marks[position] === mark) found.push(position);
  return found;
}

/** Every position up to a size. */
export const everything = (size: number): Positions => Uint32Array.from({ length: size }, (_, position) => position);

import type { Answering } from "./contender.js";
import type { Parameters } from "./questions.js";

/** How often and how long each way of answering is tried. */
export interface Budget {
  readonly rounds: number;
  /** Iterations of a round at most. */
  readonly iterations: number;
  /** Milliseconds after which a round of one way ends, though never before its first iteration. */
  readonly time: number;
}

/** Milliseconds between two moments. */
const millisecondsSince = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e6;

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 === 1 ? (ordered[middle] ?? Number.NaN) : ((ordered[middle - 1] ?? Number.NaN) + (ordered[middle] ?? 0)) / 2;
}

async function round(
  answer: Answering,
  all: readonly Parameters[],
  from: number,
  { iterations, time }: Budget,
): Promise<readonly number[]> {
  const times: number[] = [];
  const start = performance.now();
  while (times.length < iterations && (times.length === 0 || performance.now() - start < time)) {
    const parameters = all[(from + times.length) % all.length] as Parameters;
    const begun = process.hrtime.bigint();
    const found = answer(parameters);
    // A database that answers at once is not made to wait for a promise.
    if (found instanceof Promise) await found;
    times.push(millisecondsSince(begun));
  }
  return times;
}

/**
 * Median time of each way of answering, in milliseconds. They take turns, so that a disturbance meets all of them, and go through the same
 * parameters. The first round is a warm-up and does not count.
 */
export async function medianTimes(
  ways: readonly (Answering | undefined)[],
  all: readonly Parameters[],
  budget: Budget,
): Promise<readonly (number | undefined)[]> {
  const times = ways.map((): number[] => []);
  const next = ways.map(() => 0);
  for (let turn = 0; turn <= budget.rounds; turn++) {
    for (const [index, way] of ways.entries()) {
      if (!way) continue;
      const from = next[index] ?? 0;
      const measured = await round(way, all, from, budget);
      next[index] = from + measured.length;
      if (turn > 0) times[index]?.push(...measured);
    }
  }
  return ways.map((way, index) => (way ? median(times[index] ?? []) : undefined));
}

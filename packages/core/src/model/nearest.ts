/** Edits (insert, delete, replace, swap of neighbours) between two texts. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  let before: number[] = [];
  let previous = Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column < width; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[width - 1] ?? 0;
}

/**
 * The ids nearest to a mistyped one, nearest first; ids that share a beginning or hold it come before far ones.
 *
 * @example
 * nearest("zelensky", ["zelenskyy", "zakharova"]); // => ["zelenskyy"]
 */
export function nearest(id: string, ids: Iterable<string>, limit = 3): string[] {
  const lengthApart = (candidate: string) => Math.abs(candidate.length - id.length);
  const most = Math.max(2, Math.floor(id.length / 3));
  const scored = [...ids].map((candidate) => ({
    candidate,
    distance: candidate.includes(id) || id.includes(candidate) ? 1 : editDistance(id, candidate),
  }));
  return scored
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || lengthApart(a.candidate) - lengthApart(b.candidate) || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

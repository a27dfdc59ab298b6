/** Edits (insert, delete, replace, swap of neighbours) between two texts; once they are sure to be more than the most, any larger number. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  let before: number[] = [];
  let previous = Array.from({ length: width }, (_, column) => column);
  let leastBefore = 0;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column < width; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
      if (best < least) least = best;
    }
    // A swap reaches back two rows.
    if (least > most && leastBefore > most) return most + 1;
    leastBefore = least;
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
  // "casualty" is near "casualties": more letters differ than are the same in a short word, but not where it begins.
  const beginning = id.slice(0, Math.max(5, id.length - 2));
  let most = Math.max(2, Math.floor(id.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  const least: number[] = [];
  for (const candidate of ids) {
    // A word of two letters stands in many others, and is two edits from any as short.
    const isHeld = candidate.length > 2 && id.includes(candidate);
    const isPart = candidate.includes(id) || isHeld || candidate.startsWith(beginning);
    const distance = isPart ? 1 : editDistance(id, candidate, most);
    if (distance > most || distance >= candidate.length) continue;
    found.push({ candidate, distance });
    least.push(distance);
    least.sort((a, b) => a - b);
    // Those further than the last that will be given need not be measured.
    if (least.length > limit) least.pop();
    if (least.length === limit) most = least[limit - 1] ?? most;
  }
  return found
    .sort((a, b) => a.distance - b.distance || lengthApart(a.candidate) - lengthApart(b.candidate) || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

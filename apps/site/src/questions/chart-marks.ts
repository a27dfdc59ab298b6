/** A mark of a picture as the reader sees it: only its place counts. */
export interface PlacedMark {
  getBoundingClientRect(): { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const centre = (mark: PlacedMark) => {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** How far a point lies from the box of a mark; nothing where it lies within. */
function distance(mark: PlacedMark, x: number, y: number): number {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

/** The mark nearest a point, but none farther away than the reach; of several that hold the point, the one with the nearest centre. */
export function nearestMark<M extends PlacedMark>(marks: readonly M[], x: number, y: number, reach: number): M | undefined {
  const near = marks
    .map((mark) => ({ mark, away: distance(mark, x, y), fromCentre: Math.hypot(centre(mark).x - x, centre(mark).y - y) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away || a.fromCentre - b.fromCentre);
  return near[0]?.mark;
}

/** The mark a key leads to: left and right in time, up and down in the order in which they are written; undefined for any other key. */
export function markAfterKey<M extends PlacedMark>(marks: readonly M[], now: M, key: string): M | undefined {
  const byTime = [...marks].sort((a, b) => centre(a).x - centre(b).x);
  const next = (list: readonly M[], step: 1 | -1) => list[Math.min(list.length - 1, Math.max(0, list.indexOf(now) + step))];
  switch (key) {
    case "ArrowRight":
      return next(byTime, 1);
    case "ArrowLeft":
      return next(byTime, -1);
    case "ArrowDown":
      return next(marks, 1);
    case "ArrowUp":
      return next(marks, -1);
    case "Home":
      return byTime[0];
    case "End":
      return byTime.at(-1);
    default:
      return undefined;
  }
}

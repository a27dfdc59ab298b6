/** A mark on a map that has a name to be written beside it; lengths are in pixels. */
export interface MarkToName {
  readonly x: number;
  readonly y: number;
  /** Half the width of the mark; zero where the name stands alone. */
  readonly radius: number;
  /** How much room the name takes. */
  readonly width: number;
}

/** Where the name of a mark stands, from its middle. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The height of a line of a name. */
const height = 14;
const gap = 4;

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name may stand, the best first: beside the mark, above and under it, then at its corners; alone, near its own point. */
function candidates({ radius }: MarkToName): LabelPlace[] {
  if (radius === 0) return [0, -12, 12].map((dy) => ({ dx: 0, dy, anchor: "middle" }));
  const beside = radius + gap;
  const corner = radius * 0.7 + gap;
  return [
    { dx: beside, dy: 4, anchor: "start" },
    { dx: -beside, dy: 4, anchor: "end" },
    { dx: 0, dy: -beside, anchor: "middle" },
    { dx: 0, dy: beside + 10, anchor: "middle" },
    { dx: corner, dy: -corner + 4, anchor: "start" },
    { dx: corner, dy: corner + 6, anchor: "start" },
    { dx: -corner, dy: -corner + 4, anchor: "end" },
    { dx: -corner, dy: corner + 6, anchor: "end" },
  ];
}

function boxOf({ x, y, width }: MarkToName, { dx, dy, anchor }: LabelPlace): Box {
  const left = x + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  return { left, right: left + width, top: y + dy - height + 3, bottom: y + dy + 3 };
}

const markBox = ({ x, y, radius }: MarkToName): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

/** How much of a box a mark covers, in square pixels. */
function covered(box: Box, mark: Box): number {
  const width = Math.min(box.right, mark.right) - Math.max(box.left, mark.left);
  const height = Math.min(box.bottom, mark.bottom) - Math.max(box.top, mark.top);
  return Math.max(0, width) * Math.max(0, height);
}

/**
 * Finds a place for the name of each mark so that no name covers another, a mark, or the edge of the frame. Names are placed in the order
 * of the marks; one that has no room gets none. Only where there is no other way may a name cover marks less than half as large as its own,
 * and then as little of them as it can.
 */
export function placeLabels(marks: readonly MarkToName[], frame: { readonly width: number; readonly height: number }) {
  const isInside = ({ left, right, top, bottom }: Box) => left >= 0 && right <= frame.width && top >= 0 && bottom <= frame.height;
  const placed: Box[] = [];
  return marks.map((mark): LabelPlace | undefined => {
    const others = marks.filter((other) => other !== mark);
    // A name alone has no mark to be covered, but stands on its point.
    const isSmall = ({ radius }: MarkToName) => radius > 0 && radius * 2 < mark.radius;
    const small = others.filter(isSmall).map(markBox);
    const taken = [...placed, ...others.filter((other) => !isSmall(other)).map(markBox)];
    const [best] = candidates(mark)
      .map((place) => ({ place, box: boxOf(mark, place) }))
      .filter(({ box }) => isInside(box) && !taken.some((other) => overlaps(box, other)))
      .map((found) => ({ ...found, hidden: small.reduce((sum, other) => sum + covered(found.box, other), 0) }))
      .sort((one, other) => one.hidden - other.hidden);
    if (best) placed.push(best.box);
    return best?.place;
  });
}

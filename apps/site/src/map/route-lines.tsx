import type { StatedRoute } from "@tumen/core";
import { explorePath } from "../explore/explore-request";
import { address } from "../reading/address";
import type { Reading } from "../reading/reading";

type Point = readonly [x: number, y: number];

interface End {
  readonly position: Point;
  readonly radius: number;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The form of a line: by the means where claims state one, plain where they state none or several. */
export const lineForm = (by: StatedRoute["by"]) => (by.length === 1 ? (by[0] ?? "plain") : "plain");

/** How far a line bends to its left, as a share of its length: so that the way there and the way back are two lines. */
const bend = 0.12;

/** The middle of a bent line, the point that bends it, and the direction of the line, in degrees. */
function bentLine([x1, y1]: Point, [x2, y2]: Point) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [cx, cy] = [(x1 + x2) / 2 + dy * bend, (y1 + y2) / 2 - dx * bend];
  const middle = [rounded((x1 + x2) / 4 + cx / 2), rounded((y1 + y2) / 4 + cy / 2)] as const;
  return {
    curve: `M${x1} ${y1}Q${rounded(cx)} ${rounded(cy)} ${x2} ${y2}`,
    middle,
    angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI),
  };
}

/** Lines grow with their claims, up to this width more. */
const mostMore = 3;

interface RouteLinesProps {
  readonly routes: readonly StatedRoute[];
  /** Where the places that are drawn stand, by id. */
  readonly ends: ReadonlyMap<string, End>;
  readonly reading: Reading;
}

/** Movements as lines from place to place with a tip in the middle; the list under the map holds them all. */
export function RouteLines({ routes, ends, reading }: RouteLinesProps) {
  const { words, t, view } = reading;
  const most = Math.max(1, ...routes.map(({ claims }) => claims.length));
  return routes.map((route) => {
    const { from, to, by, claims } = route;
    const [start, end] = [ends.get(from.id), ends.get(to.id)];
    if (!start || !end) return null;
    const { curve, middle, angle } = bentLine(start.position, end.position);
    const href = address(explorePath, reading, { q: route.query });
    return (
      <a key={`${from.id} ${to.id}`} href={href} tabIndex={-1} className={`route-line route-${lineForm(by)}`}>
        <title>{`${words.name(from).text} → ${words.name(to).text} · ${t("map.claimsOnly", { count: view.query(route.query, { limit: 0 }).total })}`}</title>
        <path d={curve} strokeWidth={rounded(1.2 + mostMore * Math.sqrt(claims.length / most))} vectorEffect="non-scaling-stroke" />
        <path
          d="M-5 -4L5 0L-5 4Z"
          className="map-tip"
          data-x={middle[0]}
          data-y={middle[1]}
          data-angle={angle}
          transform={`translate(${middle.join(" ")}) rotate(${angle})`}
        />
      </a>
    );
  });
}

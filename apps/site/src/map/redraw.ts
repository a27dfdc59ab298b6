import { type LabelPlace, placeLabels } from "./label-places";
import type { MapFrame, MapSize } from "./map-frame";

const numberOf = (element: SVGElement, name: string): number => Number(element.dataset[name]);

/** The size of a map as it was drawn. */
export function sizeOf(map: SVGSVGElement): MapSize {
  const [, , width, height] = (map.dataset.whole ?? map.getAttribute("viewBox") ?? "").split(" ").map(Number);
  return { width: width ?? 1, height: height ?? 1 };
}

/** Puts a name to its place beside a mark; one that has none is not shown. */
function putLabel(text: SVGTextElement, label: LabelPlace | undefined): void {
  if (!label) {
    text.setAttribute("display", "none");
    return;
  }
  text.removeAttribute("display");
  text.setAttribute("x", String(label.dx));
  text.setAttribute("y", String(label.dy));
  text.setAttribute("text-anchor", label.anchor);
}

/** Shows a part of a map: marks, tips and names keep their size, and names are placed anew where there is more room. */
export function redraw(map: SVGSVGElement, { x, y, zoom }: MapFrame): void {
  map.dataset.whole ??= map.getAttribute("viewBox") ?? "";
  const size = sizeOf(map);
  map.setAttribute("viewBox", [x, y, size.width / zoom, size.height / zoom].map((value) => Math.round(value * 100) / 100).join(" "));
  for (const tip of map.querySelectorAll<SVGPathElement>(".map-tip")) {
    const [left, top, angle] = ["x", "y", "angle"].map((name) => numberOf(tip, name));
    tip.setAttribute("transform", `translate(${left} ${top}) rotate(${angle}) scale(${1 / zoom})`);
  }
  const groups = [...map.querySelectorAll<SVGGElement>(".map-mark")];
  const marks = groups.map((group) => ({
    x: (numberOf(group, "x") - x) * zoom,
    y: (numberOf(group, "y") - y) * zoom,
    radius: numberOf(group, "radius"),
    width: numberOf(group, "width"),
  }));
  const labels = placeLabels(marks, size);
  groups.forEach((group, index) => {
    const label = labels[index];
    group.setAttribute("transform", `translate(${numberOf(group, "x")} ${numberOf(group, "y")}) scale(${1 / zoom})`);
    const text = group.querySelector("text");
    if (text) putLabel(text, label);
  });
}

import type { Place } from "@tumen/core";
import { MapCredit } from "../map/map-credit";
import { BaseMap, MarkShape } from "../map/map-picture";
import { markForm, markKind, positionOn } from "../map/place-marks";
import { type ViewId, viewOf } from "../map/views";
import { DayLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";

/** The maps a place may be on, the nearest first. */
const nearestFirst: readonly ViewId[] = ["front", "east", "whole", "world"];

interface LocatorProps {
  readonly place: Place;
  readonly reading: Reading;
}

/** The map on which a place is best found; for a country one that shows more than itself. */
function viewFor(place: Place) {
  const ids = place.kind === "country" ? nearestFirst.slice(2) : nearestFirst;
  return ids.map(viewOf).find((view) => positionOn(view, place));
}

const width = 400;
const hatch = "area-hatch-locator";

/** Where a place is, on a small map; nothing where no point is known. */
export function LocatorMap({ place, reading }: LocatorProps) {
  const view = viewFor(place);
  const position = view && positionOn(view, place);
  const form = markForm(place);
  if (!view || !position || !form) return null;
  const { text } = reading.words.name(place);
  const scale = width / view.width;
  const [x, y] = position.map((value) => Math.round(value * scale * 10) / 10);
  const mark = { kind: markKind(place), form: form === "written" ? "wide" : form, radius: form === "wide" ? 10 : 6 } as const;
  return (
    <figure className="mt-3">
      <svg
        viewBox={`0 0 ${width} ${Math.round(view.height * scale)}`}
        className="map-picture"
        role="img"
        aria-label={reading.t("places.locator", { name: text })}
      >
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="5" className="area-hatch-line" />
        </pattern>
        <BaseMap view={view} scale={scale} />
        {form === "written" ? (
          <text x={x} y={y} textAnchor="middle" className="map-country map-country-here">
            {text}
          </text>
        ) : (
          <g transform={`translate(${x} ${y})`}>
            <MarkShape mark={mark} hatch={hatch} />
          </g>
        )}
      </svg>
      <figcaption>
        <DayLink reading={reading} path="/map" query={view.id === "whole" ? {} : { view: view.id }} className="link">
          {reading.t(`map.view.${view.id}`)}
        </DayLink>
        <MapCredit reading={reading} />
      </figcaption>
    </figure>
  );
}

import type { PlaceNode, StatedRoute } from "@tumen/core";
import { textWidth } from "../parts/text-width";
import { address, recordPath } from "../reading/address";
import type { Reading } from "../reading/reading";
import { baseMapAddress } from "./base-map-address";
import { type LabelPlace, placeLabels } from "./label-places";
import { markForm, marksOn, type PlaceMark, positionOn } from "./place-marks";
import { RouteLines } from "./route-lines";
import type { MapView } from "./views";

/** The line of hatched marks; each picture has its own, since one that is not shown lends nothing. */
function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" x2="0" y1="0" y2="5" className="area-hatch-line" />
    </pattern>
  );
}

/** The names of countries are set wider than others. */
const nameWidth = (text: string): number => Math.ceil(textWidth(text) * 1.25);

interface BaseMapProps {
  readonly view: MapView;
  readonly scale: number;
}

/** Land and borders, taken from a file that all pages share. */
export function BaseMap({ view, scale }: BaseMapProps) {
  const file = baseMapAddress(view.id);
  const transform = scale === 1 ? undefined : `scale(${scale})`;
  return (
    <>
      <use href={`${file}#land`} transform={transform} className="map-land" />
      <use href={`${file}#borders`} transform={transform} className="map-borders" />
    </>
  );
}

interface ShapeProps {
  readonly mark: Pick<PlaceMark, "kind" | "form" | "radius">;
  readonly hatch: string;
}

/** A mark: round for towns, a diamond for ports, a square for bases and sites; hatched where the point stands for a wider area. */
export function MarkShape({ mark: { kind, form, radius }, hatch }: ShapeProps) {
  const className = `place-mark-${kind} place-mark-${form}`;
  const draw = (props: { readonly className: string; readonly fill?: string }) => {
    if (kind === "base") return <rect x={-radius * 0.9} y={-radius * 0.9} width={radius * 1.8} height={radius * 1.8} {...props} />;
    if (kind === "port") return <path d={`M0 ${-radius * 1.2}L${radius * 1.2} 0L0 ${radius * 1.2}L${-radius * 1.2} 0Z`} {...props} />;
    return <circle r={radius} {...props} />;
  };
  return (
    <>
      {draw({ className })}
      {form === "wide" && draw({ className: "place-mark-hatching", fill: `url(#${hatch})` })}
    </>
  );
}

interface LabelProps {
  readonly text: string;
  readonly place: LabelPlace | undefined;
  readonly lang?: string | undefined;
  readonly className: string;
}

/** A name on the map; held back where there is no room for it. */
function Label({ text, place, lang, className }: LabelProps) {
  return (
    <text
      x={place?.dx ?? 0}
      y={place?.dy ?? 0}
      textAnchor={place?.anchor ?? "start"}
      display={place ? undefined : "none"}
      lang={lang}
      className={className}
    >
      {text}
    </text>
  );
}

/** What is told of a place where a pointer rests on it. */
function titleOf({ place, claims, events }: PlaceNode, { t, words }: Reading): string {
  return [words.name(place).text, t("map.claimsOnly", { count: claims.length }), t("map.events", { count: events.length })].join(" · ");
}

interface MarkProps {
  readonly mark: PlaceMark;
  readonly position: readonly [x: number, y: number];
  readonly label: LabelPlace | undefined;
  readonly hatch: string;
  readonly reading: Reading;
}

function Mark({ mark, position: [x, y], label, hatch, reading }: MarkProps) {
  const { place } = mark.node;
  const { text, lang, isFallback } = reading.words.name(place);
  return (
    <g className="map-mark" transform={`translate(${x} ${y})`} data-x={x} data-y={y} data-radius={mark.radius} data-width={textWidth(text)}>
      <a href={address(recordPath("place", place.id), reading)} tabIndex={-1}>
        <title>{titleOf(mark.node, reading)}</title>
        <MarkShape mark={mark} hatch={hatch} />
        <Label text={text} place={label} lang={isFallback ? lang : undefined} className="map-label" />
      </a>
    </g>
  );
}

interface NamedProps {
  readonly position: readonly [x: number, y: number];
  readonly node: PlaceNode;
  readonly label: LabelPlace | undefined;
  readonly reading: Reading;
}

/** A country by its name alone: a mark would say more than is known. */
function WrittenCountry({ position: [x, y], node, label, reading }: NamedProps) {
  const { text } = reading.words.name(node.place);
  return (
    <g className="map-mark" transform={`translate(${x} ${y})`} data-x={x} data-y={y} data-radius={0} data-width={nameWidth(text)}>
      <a href={address(recordPath("place", node.place.id), reading)} tabIndex={-1}>
        <title>{titleOf(node, reading)}</title>
        <Label text={text} place={label} className="map-country" />
      </a>
    </g>
  );
}

interface MapPictureProps {
  readonly id: string;
  readonly view: MapView;
  readonly nodes: readonly PlaceNode[];
  readonly routes: readonly StatedRoute[];
  readonly reading: Reading;
  /** How wide it is meant to be shown, in pixels. */
  readonly width: number;
}

/** The map as a picture. The lists beside it hold the same places, with links that a keyboard reaches. */
export function MapPicture({ id, view, nodes, routes, reading, width }: MapPictureProps) {
  const scale = width / view.width;
  const height = Math.round(view.height * scale);
  const at = ([x, y]: readonly [number, number]) => [Math.round(x * scale * 10) / 10, Math.round(y * scale * 10) / 10] as const;
  const marks = marksOn(view, nodes, scale < 0.6 || view.id === "world" ? 0.6 : 1).map((mark) => ({
    ...mark,
    position: at([mark.x, mark.y]),
  }));
  const countries = nodes.flatMap((node) => {
    const position = markForm(node.place) === "written" ? positionOn(view, node.place) : undefined;
    return position ? [{ node, position: at(position) }] : [];
  });
  const nameOf = (node: PlaceNode) => reading.words.name(node.place).text;
  const labels = placeLabels(
    [
      ...marks.map(({ node, position: [x, y], radius }) => ({ x, y, radius, width: textWidth(nameOf(node)) })),
      ...countries.map(({ node, position: [x, y] }) => ({ x, y, radius: 0, width: nameWidth(nameOf(node)) })),
    ],
    { width, height },
  );
  const hatch = `area-hatch-${id}`;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="map-picture" aria-hidden="true">
      <Hatch id={hatch} />
      <BaseMap view={view} scale={scale} />
      <RouteLines
        routes={routes}
        ends={new Map(marks.map(({ node, position, radius }) => [node.place.id, { position, radius }]))}
        reading={reading}
      />
      {marks.map((mark, index) => (
        <Mark key={mark.node.place.id} mark={mark} position={mark.position} label={labels[index]} hatch={hatch} reading={reading} />
      ))}
      {countries.map(({ node, position }, index) => (
        <WrittenCountry key={node.place.id} node={node} position={position} label={labels[marks.length + index]} reading={reading} />
      ))}
    </svg>
  );
}

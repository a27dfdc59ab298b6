import type { Place, PlaceNode } from "@tumen/core";
import { type MapView, viewOf } from "./views";

/** What a place is, as far as its colour and form go. */
export type MarkKind = "town" | "port" | "base" | "area";

/** How near the point is to what it stands for: on it, within a town, or only within a wide area. */
export type MarkForm = "exact" | "near" | "wide";

/** A place as it is drawn. */
export interface PlaceMark {
  readonly node: PlaceNode;
  readonly kind: MarkKind;
  readonly form: MarkForm;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const kinds: Record<Place["kind"], MarkKind> = {
  city: "town",
  settlement: "town",
  port: "port",
  base: "base",
  site: "base",
  country: "area",
  region: "area",
  district: "area",
  sea: "area",
  area: "area",
};

/** What a place is, as far as its colour goes. */
export const markKind = ({ kind }: Place): MarkKind => kinds[kind];

/** The form a point takes by its precision. A country is too wide for any: its name is written, and no mark is drawn. */
export function markForm({ coordinates }: Place): MarkForm | "written" | undefined {
  switch (coordinates?.precision) {
    case undefined:
      return undefined;
    case "country":
      return "written";
    case "exact":
      return "exact";
    case "settlement":
    case "city":
      return "near";
    default:
      return "wide";
  }
}

/** Where a place stands on a map; undefined where it has no point or lies outside. */
export const positionOn = (view: MapView, { coordinates }: Place) =>
  coordinates && view.locate(coordinates.longitude, coordinates.latitude);

/** The narrowest part of the world that holds every place with a point; the world where none does. */
export function viewHolding(nodes: readonly PlaceNode[]): MapView {
  const pointed = nodes.filter(({ place }) => place.coordinates !== undefined);
  const narrowestFirst = ["front", "east", "whole"] as const;
  return viewOf(narrowestFirst.find((id) => pointed.every(({ place }) => positionOn(viewOf(id), place) !== undefined)) ?? "world");
}

/** Radii in pixels: of a place without a claim of its own, and how much the one with most claims has more. */
const leastRadius = 4;
const mostMore = 18;

/** The places that are drawn on a map, those with most claims first; the area of a mark grows with its claims. */
export function marksOn(view: MapView, nodes: readonly PlaceNode[], size = 1): readonly PlaceMark[] {
  const most = Math.max(1, ...nodes.map(({ claims }) => claims.length));
  return nodes
    .flatMap((node) => {
      const form = markForm(node.place);
      const position = positionOn(view, node.place);
      if (form === undefined || form === "written" || position === undefined) return [];
      const radius = Math.round((leastRadius + mostMore * Math.sqrt(node.claims.length / most)) * size * 10) / 10;
      return [{ node, form, kind: markKind(node.place), x: position[0], y: position[1], radius }];
    })
    .sort((a, b) => b.radius - a.radius || (a.node.place.id < b.node.place.id ? -1 : 1));
}

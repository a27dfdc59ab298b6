import type { PlaceNode, StatedRoute } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { Listed, Worded } from "../parts/worded";
import { PlaceCounts } from "../places/place-counts";
import { PlaceLink } from "../places/place-names";
import type { Reading } from "../reading/reading";
import { markForm, positionOn } from "./place-marks";
import { RouteList } from "./route-list";
import type { MapView } from "./views";

interface ListProps {
  readonly nodes: readonly PlaceNode[];
  readonly reading: Reading;
}

/** Places with what they are, how precise their point is, and how much is claimed about them. */
function PlaceList({ nodes, reading }: ListProps) {
  const { placeKind, precision } = reading.words.labels;
  return (
    <ul className="columns">
      {nodes.map((node) => {
        const { kind, coordinates } = node.place;
        const precise = coordinates && precision[coordinates.precision];
        return (
          <li key={node.place.id}>
            <PlaceLink place={node.place} reading={reading} />{" "}
            <span className="text-soft text-sm">
              {placeKind[kind]}
              {precise === undefined || precise === placeKind[kind] ? "" : ` (${precise})`}&nbsp;·{" "}
              <PlaceCounts node={node} reading={reading} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Events set in several places, with these as the record lists them. */
function SeveralPlaces({ nodes, reading }: ListProps) {
  const { view, words } = reading;
  const events = [...new Map(nodes.flatMap((node) => node.events.map((event) => [event.id, event] as const))).values()]
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => (a.date.earliest < b.date.earliest ? 1 : -1));
  if (events.length === 0) return null;
  return (
    <RecordPart id="several" title={reading.t("map.ways", { count: words.number(events.length) })}>
      <p className="measure text-soft text-sm">{reading.t("map.severalNote")}</p>
      <ul className="columns mt-2">
        {events.map((event) => (
          <li key={event.id}>
            <RecordLink kind="event" id={event.id} reading={reading}>
              <Worded text={words.textOf(event, "title")} />
            </RecordLink>
            <span className="text-soft text-sm">
              &nbsp;· {words.labels.eventType[event.type]}&nbsp;· {words.date(event.date, { short: true })}&nbsp;·{" "}
              <Listed reading={reading} names={event.places.map((id) => words.name(view.need("place", id)))} />
            </span>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

interface MapListsProps extends ListProps {
  readonly view: MapView;
  readonly routes: readonly StatedRoute[];
}

/** What the map shows, and what it cannot, as lists. */
export function MapLists({ view, nodes, routes, reading }: MapListsProps) {
  const { t } = reading;
  const sortOf = ({ place }: PlaceNode) => {
    const form = markForm(place);
    if (form === undefined) return "unplaced";
    if (form === "written") return "written";
    return positionOn(view, place) ? "onMap" : "elsewhere";
  };
  const byClaims = nodes.toSorted((a, b) => b.claimsWithin.length - a.claimsWithin.length || (a.place.id < b.place.id ? -1 : 1));
  const groups = Map.groupBy(byClaims, sortOf);
  return (
    <>
      {routes.length > 0 && (
        <RecordPart id="routes" title={t("map.routes", { count: reading.words.number(routes.length) })}>
          <p className="measure text-soft text-sm">{t("map.routesNote")}</p>
          <RouteList routes={routes} reading={reading} />
        </RecordPart>
      )}
      {(["onMap", "written", "elsewhere", "unplaced"] as const).map((sort) => {
        const own = groups.get(sort) ?? [];
        if (own.length === 0) return null;
        return (
          <RecordPart key={sort} id={`places-${sort}`} title={t(`map.${sort}`, { count: reading.words.number(own.length) })}>
            {sort === "unplaced" && <p className="mb-2 text-soft text-sm">{t("map.unplacedNote")}</p>}
            <PlaceList nodes={own} reading={reading} />
          </RecordPart>
        );
      })}
      <SeveralPlaces nodes={nodes} reading={reading} />
    </>
  );
}

import { type PlaceNode, placeTree, printQuery, type Query, routes } from "@tumen/core";
import { MapFigure } from "../map/map-figure";
import { viewHolding } from "../map/place-marks";
import { DayLink } from "../parts/day-link";
import { PlaceLink } from "../places/place-names";
import type { Reading } from "../reading/reading";
import { asked, explorePath, narrowedBy } from "./explore-request";
import { ResultBar } from "./result-bar";

interface ResultMapProps {
  readonly query: Query;
  readonly reading: Reading;
}

function Row({ node, most, query, reading }: ResultMapProps & { readonly node: PlaceNode; readonly most: number }) {
  const { words } = reading;
  const narrowed = printQuery(narrowedBy(query, { kind: "field", field: "place", values: [node.place.id] }));
  const { length } = node.claimsWithin;
  return (
    <tr>
      <td>
        <PlaceLink place={node.place} reading={reading} />
      </td>
      <td className="text-soft">{words.labels.placeKind[node.place.kind]}</td>
      <td className="bar-count">
        <DayLink reading={reading} path={explorePath} query={asked(narrowed, "list")} className="link">
          {words.number(length)}
        </DayLink>
      </td>
      <ResultBar share={length / most} />
    </tr>
  );
}

/** Where the claims of a result are set: the places on a map, and each with its claims and those of the places within it. */
export function ResultMap({ query, reading }: ResultMapProps) {
  const { t, view } = reading;
  const found = view.find(query);
  const nodes = [...placeTree(view, found).byId.values()].filter(({ claimsWithin }) => claimsWithin.length > 0);
  if (nodes.length === 0) return <p className="mt-4">{t("explore.noPlaces")}</p>;
  const drawn = nodes.filter(({ claims }) => claims.length > 0);
  const byClaims = nodes.toSorted((a, b) => b.claimsWithin.length - a.claimsWithin.length || (a.place.id < b.place.id ? -1 : 1));
  const most = byClaims[0]?.claimsWithin.length ?? 1;
  return (
    <>
      <MapFigure key={printQuery(query)} view={viewHolding(drawn)} nodes={drawn} routes={routes(view, found)} reading={reading} />
      <table className="table not-print:max-md:flowing-rows mt-6">
        <caption className="mb-2 text-left text-soft">{t("explore.placeCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("explore.place")}</th>
            <th scope="col">{t("explore.placeKind")}</th>
            <th scope="col" colSpan={2}>
              {t("explore.claims")}
            </th>
          </tr>
        </thead>
        <tbody>
          {byClaims.map((node) => (
            <Row key={node.place.id} node={node} most={most} query={query} reading={reading} />
          ))}
        </tbody>
      </table>
    </>
  );
}

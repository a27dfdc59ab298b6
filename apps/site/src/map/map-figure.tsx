import type { PlaceNode, StatedRoute } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { MapCredit } from "./map-credit";
import { MapLegend } from "./map-legend";
import { MapNavigation } from "./map-navigation";
import { MapPicture } from "./map-picture";
import type { MapView } from "./views";

const moves = ["zoomIn", "zoomOut", "left", "right", "up", "down", "reset"] as const;

interface MapFigureProps {
  readonly view: MapView;
  /** The places that are drawn. */
  readonly nodes: readonly PlaceNode[];
  /** The movements that are drawn where both ends can be. */
  readonly routes: readonly StatedRoute[];
  readonly reading: Reading;
}

/** A map that can be moved, laid out for wide screens and for narrow ones, with how to read it. */
export function MapFigure({ view, nodes, routes, reading }: MapFigureProps) {
  const { t } = reading;
  const labels = Object.fromEntries(moves.map((move) => [move, t(`map.${move}`)])) as Record<(typeof moves)[number], string>;
  return (
    <figure className="mt-3">
      <MapNavigation label={t("map.move")} help={t("map.moveHelp")} moves={labels}>
        <p className="sr-only">{t("map.picture", { view: t(`map.view.${view.id}`) })}</p>
        <div className="hidden sm:block">
          <MapPicture id="wide" view={view} nodes={nodes} routes={routes} reading={reading} width={1000} />
        </div>
        <div className="sm:hidden">
          <MapPicture id="narrow" view={view} nodes={nodes} routes={routes} reading={reading} width={340} />
        </div>
      </MapNavigation>
      <figcaption>
        <MapLegend routes={routes} reading={reading} />
        <MapCredit reading={reading} />
      </figcaption>
    </figure>
  );
}

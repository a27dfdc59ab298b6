import type { PlaceNode } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { PlaceCounts } from "./place-counts";
import { PlaceLink } from "./place-names";

interface PlaceTreeProps {
  readonly nodes: readonly PlaceNode[];
  readonly reading: Reading;
}

/** Places, each with those within it under it; those with most claims first. */
export function PlaceTree({ nodes, reading }: PlaceTreeProps) {
  const byClaims = nodes.toSorted((a, b) => b.claimsWithin.length - a.claimsWithin.length || (a.place.id < b.place.id ? -1 : 1));
  return (
    <ul className="place-tree">
      {byClaims.map((node) => (
        <li key={node.place.id}>
          <PlaceLink place={node.place} reading={reading} />{" "}
          <span className="text-soft text-sm">
            {reading.words.labels.placeKind[node.place.kind]}&nbsp;·{" "}
            {node.claimsWithin.length + node.eventsWithin.length === 0 ? (
              reading.t("places.noClaims")
            ) : (
              <PlaceCounts node={node} reading={reading} />
            )}
          </span>
          {node.parts.length > 0 && <PlaceTree nodes={node.parts} reading={reading} />}
        </li>
      ))}
    </ul>
  );
}

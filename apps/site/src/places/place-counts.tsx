import type { PlaceNode } from "@tumen/core";
import type { Reading } from "../reading/reading";

interface PlaceCountsProps {
  readonly node: PlaceNode;
  readonly reading: Reading;
}

/** How many claims a place has, alone and with the places within it, and how many events. */
export function PlaceCounts({ node, reading: { t, words } }: PlaceCountsProps) {
  const [own, all] = [node.claims.length, node.claimsWithin.length];
  const claims =
    own === all
      ? t("map.claimsOnly", { count: own })
      : own === 0
        ? t("map.withinOnly", { count: all })
        : t("map.ownAndWithin", { own, all: words.number(all) });
  const events = node.eventsWithin.length;
  if (events === 0) return claims;
  return (
    <>
      {claims}&nbsp;· <span className="whitespace-nowrap">{t("map.events", { count: events })}</span>
    </>
  );
}

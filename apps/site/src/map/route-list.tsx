import type { Place, StatedRoute } from "@tumen/core";
import { explorePath } from "../explore/explore-request";
import { DayLink } from "../parts/day-link";
import { PlaceLink } from "../places/place-names";
import type { Reading } from "../reading/reading";

interface RouteEndsProps {
  readonly from: Place;
  readonly to: Place;
  readonly reading: Reading;
}

/** From where to where, each leading to its page. */
export function RouteEnds({ from, to, reading }: RouteEndsProps) {
  return (
    <>
      <PlaceLink place={from} reading={reading} /> → <PlaceLink place={to} reading={reading} />
    </>
  );
}

interface RouteListProps {
  readonly routes: readonly StatedRoute[];
  readonly reading: Reading;
}

/** Ways from one place to another, with what was moved, by which means, and the claims that say so. */
export function RouteList({ routes, reading }: RouteListProps) {
  const { t, view, words } = reading;
  const { cargo, meansOfTransport } = words.labels;
  return (
    <ul className="columns mt-2">
      {routes.map(({ from, to, by, of, query }) => (
        <li key={`${from.id} ${to.id}`}>
          <RouteEnds from={from} to={to} reading={reading} />{" "}
          <span className="text-soft text-sm">
            {of.map((one) => cargo[one]).join(", ")}&nbsp;·{" "}
            {by.length === 0 ? t("map.unstated") : by.map((one) => meansOfTransport[one]).join(", ")}&nbsp;·{" "}
            <DayLink reading={reading} path={explorePath} query={{ q: query }} className="link">
              {t("map.claimsOnly", { count: view.query(query, { limit: 0 }).total })}
            </DayLink>
          </span>
        </li>
      ))}
    </ul>
  );
}

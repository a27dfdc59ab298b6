import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Place } from "../model/place.js";
import type { Cargo, MeansOfTransport } from "../model/route.js";

/** A way from one place to another that claims speak of. */
export interface StatedRoute {
  readonly from: Place;
  readonly to: Place;
  /** The means that the claims state, those of most claims first; none where no claim states one. */
  readonly by: readonly MeansOfTransport[];
  /** What was moved, that of most claims first. */
  readonly of: readonly Cargo[];
  /** The claims that state the movement, each once, by the day said. */
  readonly claims: readonly Claim[];
  /** The query for movements from the one to the other; it finds those of the places within them too, and of journeys by way of others. */
  readonly query: string;
}

/** The distinct values, the most frequent first. */
function byFrequency<T extends string>(values: readonly (T | undefined)[]): T[] {
  const groups = Map.groupBy(
    values.filter((value) => value !== undefined),
    (value) => value,
  );
  return [...groups].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1)).map(([value]) => value);
}

/** Whether a place is another one, or lies within it. */
function liesIn(records: Records, place: Place, whole: string): boolean {
  let at: Place | undefined = place;
  while (at && at.id !== whole) at = records.record("place", at.partOf ?? "");
  return at !== undefined;
}

/**
 * The ways between two places along which claims say that something or somebody was moved, those of most claims first. A way there and
 * the way back are two. Nothing is added up or completed: a claim that names three places in a row states two legs.
 *
 * @param records - a ledger, whole or as of a day.
 * @param claims - the claims that are meant; all unless told otherwise.
 * @example
 * routes(ledger).some(({ from, to, by }) => from.id === "najin" && to.id === "dunai" && by.includes("sea")); // => true
 */
export function routes(records: Records, claims: readonly Claim[] = records.claims()): readonly StatedRoute[] {
  const stated = claims.flatMap((claim) => claim.about.routes.map((route) => ({ claim, route })));
  const groups = Map.groupBy(stated, ({ route }) => `${route.from} ${route.to}`);
  return [...groups]
    .map(([key, legs]) => {
      const [from = "", to = ""] = key.split(" ");
      return {
        from: records.need("place", from),
        to: records.need("place", to),
        by: byFrequency(legs.map(({ route }) => route.by)),
        of: byFrequency(legs.map(({ route }) => route.of)),
        claims: [...new Set(legs.map(({ claim }) => claim))],
        query: `from:${from} to:${to}`,
      };
    })
    .sort((a, b) => b.claims.length - a.claims.length || (`${a.from.id} ${a.to.id}` < `${b.from.id} ${b.to.id}` ? -1 : 1));
}

/**
 * The ways that start or end in a place, or in one within it.
 *
 * @param place - id of the place.
 * @example
 * routesAt(ledger, "rason").every(({ from, to }) => [from, to].some(({ id }) => id === "rason" || id === "najin")); // => true
 */
export const routesAt = (records: Records, place: string): readonly StatedRoute[] =>
  routes(records).filter(({ from, to }) => liesIn(records, from, place) || liesIn(records, to, place));

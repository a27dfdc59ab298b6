import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { LedgerEvent } from "../model/event.js";
import type { Place } from "../model/place.js";

/** A place, what is claimed about it, and the places within it. */
export interface PlaceNode {
  readonly place: Place;
  /** The places that contain it, the nearest first. */
  readonly containers: readonly Place[];
  /** The places directly within it, by id. */
  readonly parts: readonly PlaceNode[];
  /** Claims that name the place itself, by the day said. */
  readonly claims: readonly Claim[];
  /** Claims that name it or any place within it, each once, by the day said. */
  readonly claimsWithin: readonly Claim[];
  /** Events of the claims that are set in the place itself, by date. */
  readonly events: readonly LedgerEvent[];
  /** Events of the claims that are set in it or in any place within it, each once, by date. */
  readonly eventsWithin: readonly LedgerEvent[];
}

/** Every place of a ledger, each within the one that contains it. */
export interface PlaceTree {
  /** Places that nothing contains, by id. */
  readonly roots: readonly PlaceNode[];
  readonly byId: ReadonlyMap<string, PlaceNode>;
}

/** What is told of a place, while the tree is made. */
class Told<T> {
  readonly #own = new Map<string, T[]>();
  readonly #within = new Map<string, T[]>();

  add(item: T, places: readonly string[], containersOf: (id: string) => readonly string[]): void {
    const own = new Set(places);
    for (const id of own) Told.#put(this.#own, id, item);
    for (const id of new Set([...own].flatMap((place) => [place, ...containersOf(place)]))) Told.#put(this.#within, id, item);
  }

  own = (id: string): readonly T[] => this.#own.get(id) ?? [];
  within = (id: string): readonly T[] => this.#within.get(id) ?? [];

  static #put<T>(lists: Map<string, T[]>, id: string, item: T) {
    const list = lists.get(id);
    if (list) list.push(item);
    else lists.set(id, [item]);
  }
}

/**
 * Every place with the claims about it and the events in it, alone and with the places within it. A claim counts for the places it
 * names; the places of its event count for the event.
 *
 * @param records - a ledger, whole or as of a day.
 * @param claims - the claims that are meant, and with them their events; all unless told otherwise.
 * @example
 * placeTree(ledger, ledger.claims({ topic: "losses" })).byId.get("sudzha").containers.map(({ id }) => id); // => ["sudzha-district", "kursk-oblast", "russia"]
 */
export function placeTree(records: Records, claims: readonly Claim[] = records.claims()): PlaceTree {
  const places = records.places();
  const containersOf = (id: string): Place[] => {
    const container = records.place(records.place(id)?.partOf ?? "");
    return container ? [container, ...containersOf(container.id)] : [];
  };
  const containers = new Map(places.map(({ id }) => [id, containersOf(id)]));
  const containerIds = (id: string) => (containers.get(id) ?? []).map((place) => place.id);

  const [told, events] = [new Told<Claim>(), new Told<LedgerEvent>()];
  for (const claim of claims) told.add(claim, claim.about.places, containerIds);
  const eventIds = new Set(claims.map(({ about }) => about.event));
  for (const event of records.events()) if (eventIds.has(event.id)) events.add(event, event.places, containerIds);

  const byId = new Map<string, PlaceNode>();
  const partsOf = Map.groupBy(places, (place) => place.partOf);
  const node = (place: Place): PlaceNode => {
    const made = {
      place,
      containers: containers.get(place.id) ?? [],
      parts: (partsOf.get(place.id) ?? []).map(node),
      claims: told.own(place.id),
      claimsWithin: told.within(place.id),
      events: events.own(place.id),
      eventsWithin: events.within(place.id),
    };
    byId.set(place.id, made);
    return made;
  };
  return { roots: (partsOf.get(undefined) ?? []).map(node), byId };
}

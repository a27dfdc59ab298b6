import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Place } from "../model/place.js";
import { type CitedDocument, documentTitle, licence, type Provenance, provenanceOf } from "./provenance.js";

interface Feature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Features of claims, and beside them which claims and places have no point on a map. */
export interface ClaimsFeatureCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly Feature[];
  readonly licence: string;
  readonly licenceUrl: string;
  readonly credit: string;
  /** The day of the view the claims are of; null for the whole ledger. */
  readonly asOf: string | null;
  /** Ids of the claims that name no place with known coordinates. */
  readonly withoutPlace: readonly string[];
  /** Ids of the places that claims name and whose coordinates are not known. */
  readonly placesWithoutCoordinates: readonly string[];
}

const documentProperties = ({ source, citation, via }: CitedDocument) => ({
  id: source.id,
  title: documentTitle(source),
  publisher: source.publisher,
  published: source.published?.edtf ?? null,
  grade: source.grade,
  url: source.url ?? null,
  locator: citation.locator ?? null,
  via,
  reportedAs: citation.reportedAs ?? null,
});

const claimProperties = ({ claim, claimants, onBehalfOf, speaker, figures, documents }: Provenance) => ({
  claim: claim.id,
  statement: claim.statement,
  claimants,
  onBehalfOf: onBehalfOf ?? null,
  speaker: speaker ?? null,
  said: claim.said?.edtf ?? null,
  public: claim.public,
  modality: claim.modality,
  evidence: claim.evidence,
  significance: claim.significance,
  status: claim.status?.state ?? "current",
  topics: claim.topics,
  event: claim.about.event ?? null,
  routes: claim.about.routes,
  figures,
  stances: claim.stances,
  documents: documents.map(documentProperties),
});

function feature(claim: Claim, place: Place, properties: Readonly<Record<string, unknown>>): Feature[] {
  if (!place.coordinates) return [];
  const { latitude, longitude, precision, origin } = place.coordinates;
  return [
    {
      type: "Feature",
      id: `${claim.id} ${place.id}`,
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { ...properties, place: { id: place.id, name: place.names.en, kind: place.kind, precision, origin } },
    },
  ];
}

/**
 * Claims as GeoJSON (RFC 7946): a point for each place a claim is about, with how precise it is and where it comes from. A point stands
 * for an area where its precision says so. Claims without a point are listed beside the features.
 *
 * @throws UnknownIdError if a claim is of a later view than the one given.
 * @example
 * JSON.parse(claimsAsGeoJson(ledger, ledger.query("place:kursk-oblast").claims)).type; // => "FeatureCollection"
 */
export function claimsAsGeoJson(records: Records, claims: readonly Claim[]): string {
  const each = claims.map((claim) => {
    const places = [...new Set(claim.about.places)].map((id) => records.need("place", id));
    const properties = claimProperties(provenanceOf(records, claim));
    return { claim, places, features: places.flatMap((place) => feature(claim, place, properties)) };
  });
  const unplaced = each.flatMap(({ places }) => places.filter(({ coordinates }) => coordinates === undefined).map(({ id }) => id));
  const collection: ClaimsFeatureCollection = {
    type: "FeatureCollection",
    features: each.flatMap(({ features }) => features),
    licence: licence.name,
    licenceUrl: licence.url,
    credit: licence.credit,
    asOf: records.day ?? null,
    withoutPlace: each.filter(({ features }) => features.length === 0).map(({ claim }) => claim.id),
    placesWithoutCoordinates: [...new Set(unplaced)].sort(),
  };
  return `${JSON.stringify(collection)}\n`;
}

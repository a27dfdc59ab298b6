import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import { licence, provenanceOf } from "./provenance.js";

interface Feature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Features of claims, and beside them how many claims have no place on a map. */
export interface ClaimsFeatureCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly Feature[];
  readonly licence: string;
  /** Ids of the claims that name no place with known coordinates. */
  readonly withoutPlace: readonly string[];
}

function featuresOf(records: Records, claim: Claim): Feature[] {
  const { claimants, speaker, documents } = provenanceOf(records, claim);
  return claim.about.places.flatMap((id): Feature[] => {
    const place = records.need("place", id);
    if (!place.coordinates) return [];
    const { latitude, longitude, precision, origin } = place.coordinates;
    return [
      {
        type: "Feature",
        id: `${claim.id} ${id}`,
        geometry: { type: "Point", coordinates: [longitude, latitude] },
        properties: {
          claim: claim.id,
          statement: claim.statement,
          claimants,
          ...(speaker ? { speaker } : {}),
          said: claim.said?.edtf ?? null,
          public: claim.public,
          modality: claim.modality,
          event: claim.about.event ?? null,
          place: { id, name: place.names.en, kind: place.kind, precision, origin },
          figures: claim.quantities,
          stances: claim.stances,
          documents: documents.map(({ source, via }) => ({
            id: source.id,
            publisher: source.publisher,
            published: source.published?.edtf ?? null,
            grade: source.grade,
            url: source.url ?? null,
            via,
          })),
        },
      },
    ];
  });
}

/**
 * Claims as GeoJSON (RFC 7946): a point for each place a claim is about, with how precise it is. A point stands for an area where its
 * precision says so.
 *
 * @example
 * JSON.parse(claimsAsGeoJson(ledger, ledger.query("place:kursk-oblast").claims)).type; // => "FeatureCollection"
 */
export function claimsAsGeoJson(records: Records, claims: readonly Claim[]): string {
  const each = claims.map((claim) => ({ id: claim.id, features: featuresOf(records, claim) }));
  const collection: ClaimsFeatureCollection = {
    type: "FeatureCollection",
    features: each.flatMap(({ features }) => features),
    licence: licence.name,
    withoutPlace: each.filter(({ features }) => features.length === 0).map(({ id }) => id),
  };
  return `${JSON.stringify(collection)}\n`;
}

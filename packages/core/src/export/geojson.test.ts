import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileTexts, ledgerWith, runs } from "../../testing/hostile-text.js";
import { ledger } from "../index.js";
import { type ClaimsFeatureCollection, claimsAsGeoJson } from "./index.js";

/** Read by a checker of RFC 7946, which throws where the text is no GeoJSON. */
const read = (text: string) => check(text) as unknown as ClaimsFeatureCollection;

const claims = ledger.claims();
const collection = read(claimsAsGeoJson(ledger, claims));

describe("GeoJSON, checked against RFC 7946", () => {
  it("has a point for each place a claim is about, longitude first, with its precision and origin", () => {
    const expected = claims.flatMap(({ id, about }) =>
      [...new Set(about.places)].flatMap((place) => {
        const { coordinates } = ledger.need("place", place);
        if (!coordinates) return [];
        const { latitude, longitude, precision, origin } = coordinates;
        return [{ id: `${id} ${place}`, point: [longitude, latitude], precision, origin }];
      }),
    );
    const got = collection.features.map(({ id, geometry, properties }) => {
      const { precision, origin } = properties.place as { precision: string; origin: string };
      return { id, point: geometry.coordinates, precision, origin };
    });
    expect(got).toEqual(expected);
    expect(new Set(got.map(({ id }) => id)).size).toBe(got.length);
  });

  it("lists the claims and the places that have no point", () => {
    const placed = new Set(collection.features.map(({ properties }) => properties.claim));
    expect(collection.withoutPlace).toEqual(claims.map(({ id }) => id).filter((id) => !placed.has(id)));
    expect(collection.placesWithoutCoordinates.length).toBeGreaterThan(0);
    for (const id of collection.placesWithoutCoordinates) expect(ledger.need("place", id).coordinates).toBeUndefined();
  });

  it("carries who said it, the figures in numbers and words, the documents and the licence", () => {
    const made = ledgerWith({ statement: "S.", name: "N", scope: "of one wave", title: "T", publisher: "P", locator: "para 1" }).asOf(
      "2025-01-01",
    );
    const { features, licence, credit, asOf } = read(claimsAsGeoJson(made, made.claims()));
    expect({ licence, credit, asOf }).toEqual({ licence: "CC BY 4.0", credit: "Tumen contributors", asOf: "2025-01-01" });
    expect(features[0]?.properties).toMatchObject({
      claim: "told",
      claimants: [
        { id: "someone", name: "N" },
        { id: "nis", name: "National Intelligence Service" },
      ],
      said: "2024-12-27",
      public: "2024-12-27",
      modality: "asserts",
      figures: [{ low: 5, lowExclusive: false, counts: "part", scope: "of one wave", worded: "at least 5", unit: "persons" }],
      documents: [
        { id: "first", title: "T", publisher: "P", published: "2024-12-27", url: "https://example.org/first", locator: "para 1" },
        { id: "second", title: "[Second]", via: [{ id: "yonhap", name: "Yonhap" }, { id: "someone" }] },
      ],
    });
  });

  it("keeps any text", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const made = ledgerWith(texts);
        const [feature] = read(claimsAsGeoJson(made, made.claims())).features;
        expect(feature?.properties).toMatchObject({ statement: texts.statement, place: { name: texts.name } });
      }),
      runs,
    );
  });
});

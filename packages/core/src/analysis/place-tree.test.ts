import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { placeTree } from "./place-tree.js";

const one = ledgerFrom({
  sources: [{ id: "report", published: "2024-12-01" }],
  places: [
    { id: "land", kind: "country", names: { en: "Land" } },
    { id: "oblast", kind: "region", names: { en: "Oblast" }, partOf: "land" },
    { id: "town", kind: "city", names: { en: "Town" }, partOf: "oblast" },
    { id: "village", kind: "settlement", names: { en: "Village" }, partOf: "oblast" },
  ],
  events: [{ id: "fight", type: "combat", title: "A fight", date: "2024-12-01", places: ["village"], significance: 1 }],
  claims: [
    { id: "a", said: "2024-12-02", inPublic: true, about: { places: ["town", "village"] } },
    { id: "b", said: "2024-12-03", inPublic: true, about: { places: ["oblast"], event: "fight" } },
    { id: "c", said: "2024-12-04", inPublic: true, about: { places: ["village"] }, claimants: ["ukraine"] },
  ],
});

const ids = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);

describe("the tree of places", () => {
  it("puts every place under the one that contains it", () => {
    const { roots, byId } = placeTree(one);
    expect(byId.size).toBe(one.places().length);
    const land = roots.find(({ place }) => place.id === "land");
    expect(ids(land?.parts[0]?.parts.map(({ place }) => place))).toEqual(["town", "village"]);
    expect(ids(byId.get("village")?.containers)).toEqual(["oblast", "land"]);
  });

  it("counts a claim once for a place, however many places within it the claim names", () => {
    const { byId } = placeTree(one);
    expect(ids(byId.get("oblast")?.claims)).toEqual(["b"]);
    expect(ids(byId.get("oblast")?.claimsWithin)).toEqual(["a", "b", "c"]);
    expect(ids(byId.get("town")?.claimsWithin)).toEqual(["a"]);
  });

  it("finds as many claims about a place and those within it as a query does", () => {
    const { byId } = placeTree(one);
    for (const { id } of one.places()) expect(byId.get(id)?.claimsWithin.length, id).toBe(one.query(`place:${id}`).total);
  });

  it("takes the events of the claims that are asked for", () => {
    expect(ids(placeTree(one).byId.get("land")?.eventsWithin)).toEqual(["fight"]);
    expect(ids(placeTree(one).byId.get("oblast")?.events)).toEqual([]);
    const { byId } = placeTree(one, one.claims({ claimant: "ukraine" }));
    expect([ids(byId.get("land")?.claimsWithin), ids(byId.get("land")?.eventsWithin)]).toEqual([["c"], []]);
  });
});

import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { routes, routesAt } from "./routes.js";

const bySea = { from: "rajin", to: "dunai", by: "sea", of: "arms" } as const;

const one = ledgerFrom({
  sources: [{ id: "report", published: "2024-12-01" }],
  places: [
    { id: "rason", kind: "region", names: { en: "Rason" } },
    { id: "rajin", kind: "port", names: { en: "Rajin" }, partOf: "rason" },
    { id: "dunai", kind: "port", names: { en: "Dunai" } },
    { id: "depot", kind: "site", names: { en: "Depot" } },
  ],
  claims: [
    { id: "a", said: "2024-12-02", inPublic: true, about: { places: ["rajin", "dunai"], routes: [bySea] } },
    {
      id: "b",
      said: "2024-12-03",
      inPublic: true,
      about: { places: ["rajin", "dunai", "depot"], routes: [bySea, { from: "dunai", to: "depot", by: "rail", of: "arms" }] },
    },
    {
      id: "c",
      said: "2024-12-04",
      inPublic: true,
      about: { places: ["rajin", "dunai"], routes: [{ from: "rajin", to: "dunai", of: "soldiers" }] },
    },
    {
      id: "d",
      said: "2024-12-05",
      inPublic: true,
      about: { places: ["rajin", "dunai"], routes: [{ from: "dunai", to: "rajin", by: "sea", of: "goods" }] },
    },
  ],
});

const worded = (ledger: typeof one) =>
  routes(ledger).map(({ from, to, by, of, claims }) => `${from.id}>${to.id} ${by} ${of} ${claims.map(({ id }) => id)}`);

describe("the routes that claims state", () => {
  it("brings together the claims of each way, with the means and the cargo that they state", () => {
    expect(worded(one)).toEqual(["rajin>dunai sea arms,soldiers a,b,c", "dunai>depot rail arms b", "dunai>rajin sea goods d"]);
  });

  it("knows on a day only what was claimed by then", () => {
    expect(worded(one.asOf("2024-12-02"))).toEqual(["rajin>dunai sea arms a"]);
  });

  it("gives those of one place with what lies within it", () => {
    const ends = (place: string) => routesAt(one, place).map(({ from, to }) => `${from.id}>${to.id}`);
    expect(ends("rason")).toEqual(["rajin>dunai", "dunai>rajin"]);
    expect(ends("depot")).toEqual(["dunai>depot"]);
  });

  it("finds the claims of a way by a query, its places with what lies within them", () => {
    const found = (query: string) =>
      one
        .query(query)
        .claims.map(({ id }) => id)
        .sort();
    expect(found("from:rason to:dunai")).toEqual(["a", "b", "c"]);
    expect(found("from:dunai")).toEqual(["b", "d"]);
    expect(found("from:rajin to:depot")).toEqual(["b"]);
    expect(found("to:rason")).toEqual(["d"]);
  });
});

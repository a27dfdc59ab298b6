import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { materielUse } from "./materiel-use.js";

const one = ledgerFrom({
  sources: [{ id: "report", published: "2024-12-01" }],
  materiel: [
    { id: "gun", kind: "artillery", names: { en: "Gun" } },
    { id: "shell", kind: "munition", names: { en: "Shell" } },
  ],
  events: [{ id: "shipment", type: "arms-transfer", title: "A shipment", date: "2024-11-30", significance: 1 }],
  claims: [
    { id: "a", said: "2024-12-02", inPublic: true, about: { materiel: ["gun"], event: "shipment" } },
    { id: "b", said: "2024-12-03", inPublic: true, about: { materiel: ["gun"] }, claimants: ["ukraine"] },
  ],
});

describe("the use of materiel", () => {
  it("gives each weapon its claims, and the events they are about", () => {
    const use = materielUse(one).map(({ materiel, claims, events }) => [materiel.id, claims.map(({ id }) => id), events.length]);
    expect(use).toEqual([
      ["gun", ["a", "b"], 1],
      ["shell", [], 0],
    ]);
  });

  it("looks only at the claims that are asked for", () => {
    const [gun] = materielUse(one, { claimant: "ukraine" });
    expect([gun?.claims.map(({ id }) => id), gun?.events]).toEqual([["b"], []]);
  });

  it("shows nothing that was not public on the day", () => {
    expect(materielUse(one.asOf("2024-12-02"))[0]?.claims.map(({ id }) => id)).toEqual(["a"]);
  });
});

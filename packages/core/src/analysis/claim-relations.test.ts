import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { type Ledger, ledger, relationsOf } from "../index.js";

const told = (view: Ledger, id: string) =>
  relationsOf(view, view.need("claim", id)).map(({ relation, by, claims }) => [relation, by, claims.map((claim) => claim.id)]);

const small = ledgerFrom({
  claims: [
    { id: "first", said: "2024-12-01" },
    { id: "second", said: "2024-12-05", revises: ["first"], restsOn: ["heard"] },
    { id: "heard", claimants: ["ukraine"], said: "2024-12-02" },
    { id: "denial", claimants: ["russia"], said: "2024-12-06", denies: ["first", "second"] },
    { id: "other-denial", claimants: ["dprk"], said: "2024-12-08", denies: ["second"], contradicts: ["heard"] },
    { id: "support", claimants: ["ukraine"], said: "2024-12-09", confirms: ["second"] },
  ],
});

describe("what claims do to each other", () => {
  it("is told from both sides, others first, in the order in which a reader wants it", () => {
    expect(told(small, "second")).toEqual([
      ["revises", "this", ["first"]],
      ["denies", "others", ["denial", "other-denial"]],
      ["confirms", "others", ["support"]],
      ["restsOn", "this", ["heard"]],
    ]);
    expect(told(small, "heard")).toEqual([
      ["contradicts", "others", ["other-denial"]],
      ["restsOn", "others", ["second"]],
    ]);
    expect(told(small, "denial")).toEqual([["denies", "this", ["first", "second"]]]);
  });

  it("is nothing that became public after the day of the view", () => {
    expect(told(small.asOf("2024-12-06"), "first")).toEqual([
      ["revises", "others", ["second"]],
      ["denies", "others", ["denial"]],
    ]);
    expect(told(small.asOf("2024-12-04"), "first")).toEqual([]);
  });

  it("is for every claim of the ledger what the others say of it", () => {
    const all = ledger as Ledger;
    for (const claim of all.claims()) {
      for (const { relation, by, claims } of relationsOf(all, claim))
        for (const other of claims)
          expect(by === "this" ? claim[relation] : other[relation]).toContain(by === "this" ? other.id : claim.id);
    }
    expect(told(all, "us-nsc-2023-10-13-kirby-containers")).toContainEqual([
      "denies",
      "others",
      expect.arrayContaining(["kremlin-2023-10-17-peskov-no-proof"]),
    ]);
  });
});

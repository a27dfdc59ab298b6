import { expect, it } from "vitest";
import { ledger } from "../index.js";
import { claimFields, claimsQuery } from "./claims-of-record.js";

it("finds the claims of a record of every kind, with those on its parts", () => {
  for (const kind of Object.keys(claimFields) as (keyof typeof claimFields)[])
    expect(
      ledger.all(kind).some(({ id }) => ledger.query(claimsQuery(kind, id), { limit: 0 }).total > 0),
      kind,
    ).toBe(true);
  const all = ledger.query(claimsQuery("event", "kursk-fighting-2024-11"), { limit: 0 }).total;
  expect(all).toBeGreaterThan(ledger.claims({ event: "kursk-fighting-2024-11" }).length);
});

it("finds an actor's own claims before those it passed on and those about it", () => {
  expect(claimsQuery("actor", "nis")).toBe("claimant:nis");
});

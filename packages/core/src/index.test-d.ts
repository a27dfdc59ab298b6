import { expectTypeOf, it } from "vitest";
import { type Briefing, type Claim, type Ledger, ledger } from "./index.js";

it("takes only ids that exist in the bundled ledger", () => {
  expectTypeOf(ledger.actor("nis")).not.toBeAny();
  // @ts-expect-error a mistyped id does not compile
  ledger.actor("nsi");
  // @ts-expect-error a claim is no question
  ledger.positions("nis");
  // @ts-expect-error ids are checked in filters too
  ledger.claims({ claimant: "nsi" });
});

it("gives a ledger again as of a day, with the same ids", () => {
  expectTypeOf(ledger.asOf("2024-12-27")).toEqualTypeOf(ledger);
  expectTypeOf(ledger.brief({ asOf: "2024-12-27" })).toEqualTypeOf<Briefing>();
  expectTypeOf(ledger.claims()).toExtend<readonly Claim[]>();
});

it("hands out records whose ids it takes back", () => {
  const claim = ledger.record("claim", "anything");
  if (claim) ledger.trace(claim.id);
  for (const { id } of ledger.actors()) ledger.claims({ claimant: id });
});

it("takes any text where it is asked for a record by kind", () => {
  const text: string = "anything";
  expectTypeOf(ledger.record("claim", text)).toExtend<Claim | undefined>();
  expectTypeOf<Ledger["claim"]>().parameter(0).toEqualTypeOf<string>();
});

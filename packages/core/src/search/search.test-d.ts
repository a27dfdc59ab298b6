import { expectTypeOf, it } from "vitest";
import { type Claim, ledger, type RecordKind, type RelatedKind } from "../index.js";

it("gives records of the kinds that are asked for, with ids that the ledger takes back", () => {
  for (const hit of ledger.search("drone")) {
    expectTypeOf(hit.kind).toEqualTypeOf<RecordKind>();
    if (hit.kind === "claim") ledger.trace(hit.record.id);
    // @ts-expect-error not every record is a claim
    ledger.trace(hit.record.id);
  }
  for (const { kind, record } of ledger.search("drone", { kinds: ["claim"] })) {
    expectTypeOf(kind).toEqualTypeOf<"claim">();
    expectTypeOf(record).toExtend<Claim>();
  }
  // @ts-expect-error there is no such kind
  ledger.search("drone", { kinds: ["claims"] });
});

it("relates records of its kinds only", () => {
  for (const { kind, record } of ledger.related("nis")) {
    expectTypeOf(kind).toEqualTypeOf<RelatedKind>();
    ledger.related(record.id);
  }
  // @ts-expect-error a place is related to nothing
  ledger.related("kursk-oblast");
});

import { expectTypeOf, it } from "vitest";
import { type Claim, type Dataset, type IdsOf, Ledger, ledger } from "../index.js";
import { extend, ledgerOf, type OwnRecords } from "./index.js";

const topic = { title: "Mine", description: "Mine." };
const claim = {
  claimants: ["nis"],
  modality: "asserts",
  statement: "It is so.",
  significance: 3,
  citations: [{ source: "notes" }],
} as const;

const mine = extend(ledger, { claims: [{ id: "my-2026-01-01-claim", ...claim }], topics: [{ id: "my-topic", ...topic }] });

it("takes the ids of both, and no other", () => {
  mine.claim("my-2026-01-01-claim");
  mine.claim("nis-2024-12-27-captive-died");
  mine.claims({ topic: "my-topic", claimant: "nis" });
  expectTypeOf(mine.claim("my-2026-01-01-claim")).toExtend<Claim | undefined>();
  // @ts-expect-error a mistyped id of one's own does not compile
  mine.claim("my-2026-01-01-clam");
  // @ts-expect-error nor does one of the ledger
  mine.claim("nis-2024-12-27-captive-dead");
  // @ts-expect-error an id of one's own is of its kind
  mine.actor("my-2026-01-01-claim");
  // @ts-expect-error the ledger underneath has no ids of one's own
  ledger.claim("my-2026-01-01-claim");
});

it("keeps the ids as of a day, in records, and when it is extended again", () => {
  expectTypeOf(mine.asOf("2026-01-01")).toEqualTypeOf(mine);
  const again = extend(mine, { actors: [{ id: "my-actor", kind: "body", names: { en: "Mine" } }] });
  again.claim("my-2026-01-01-claim");
  again.actor("my-actor");
  for (const { id } of again.claims()) again.trace(id);
});

it("takes records whose ids are not known before they are read", () => {
  const read = {} as OwnRecords;
  expectTypeOf(extend(ledger, read).claim).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(extend(ledger, {}).claim).parameter(0).toEqualTypeOf<Parameters<typeof ledger.claim>[0]>();
});

it("takes records as an editor writes them, and no others", () => {
  extend(ledger, { claims: [{ id: "my-claim", ...claim, said: "2026-01" }] });
  // @ts-expect-error a modality that is none
  extend(ledger, { claims: [{ id: "my-claim", ...claim, modality: "shouts" }] });
  // @ts-expect-error a claim without its documents
  extend(ledger, { claims: [{ id: "my-claim", ...claim, citations: undefined }] });
});

it("gives a ledger of own records alone the ids of these alone", () => {
  const own = ledgerOf({ topics: [{ id: "my-topic", ...topic }] });
  own.topic("my-topic");
  // @ts-expect-error there is no other
  own.topic("losses");
  expectTypeOf(own.claim).parameter(0).toBeNever();
});

it("takes the ids of a dataset whose ids are literal types", () => {
  type Ids = Record<"actor" | "place" | "materiel" | "question" | "event" | "source" | "claim", never> & { topic: "my-topic" };
  const own = new Ledger({} as Dataset<Ids>);
  own.topic("my-topic");
  // @ts-expect-error there is no other
  own.topic("losses");

  const data = { topics: [{ id: "my-topic" }], claims: [] } as const;
  expectTypeOf<IdsOf<typeof data>["topic"]>().toEqualTypeOf<"my-topic">();
  expectTypeOf<IdsOf<typeof data>["claim"]>().toBeNever();
});

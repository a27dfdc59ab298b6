import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queries } from "../../testing/queries.js";
import { type Ledger, ledger, type NarrowingField, narrow, printQuery } from "../index.js";

const whole = ledger as unknown as Ledger;
const narrowing: readonly NarrowingField[] = [
  "claimant",
  "topic",
  "question",
  "stance",
  "modality",
  "grade",
  "language",
  "place",
  "significance",
];

describe("narrowing a query", () => {
  it("tells how many claims each way then finds, and leads back", () => {
    fc.assert(
      fc.property(queries(whole), fc.constantFrom(...narrowing), (query, field) => {
        for (const choice of narrow(whole, query, field, 3)) {
          expect(whole.query(choice.query, { limit: 0 }).total).toBe(choice.count);
          const back = narrow(whole, choice.query, field).find(
            ({ value, isChosen }) => value === choice.value && !isChosen === choice.isChosen,
          );
          if (!choice.isChosen) expect(back?.query).toBe(printQuery(query));
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it("counts what one document must meet by documents", () => {
    const [korean] = narrow(whole, "language:ko", "grade", 1);
    expect(korean?.count).toBe(whole.query(`language:ko grade:${korean?.value}`).total);
  });

  it("takes one of several values away and keeps the rest", () => {
    const chosen = narrow(whole, "claimant:nis,ukraine drone", "claimant").filter(({ isChosen }) => isChosen);
    expect(chosen.map(({ query }) => query)).toEqual(["claimant:ukraine drone", "claimant:nis drone"]);
  });
});

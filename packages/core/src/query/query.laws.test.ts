import fc from "fast-check";
import { expect, it } from "vitest";
import { syntheticLedger } from "../../bench/synthetic-ledger.js";
import { queries } from "../../testing/queries.js";
import { Scan } from "../../testing/scan.js";
import { dataset } from "../generated/dataset.js";
import { Ledger, ledger, printQuery } from "../index.js";

const whole = ledger as unknown as Ledger;
const thorough = process.env.THOROUGH === "1";
/** A thorough run takes minutes. */
const timeout = thorough ? 600_000 : 30_000;
const plainOrder = { sort: [] };

it(
  "reads what it prints as the same query",
  () => {
    fc.assert(
      fc.property(queries(whole), (query) => {
        expect(whole.parse(printQuery(query))).toEqual(query);
      }),
      { numRuns: thorough ? 20_000 : 1000 },
    );
  },
  timeout,
);

it(
  "prints every query that can be read so that it reads the same",
  () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab12:,=()"<>.- \\-or국'.split("")), maxLength: 20 });
    fc.assert(
      fc.property(letters, (text) => {
        let query: ReturnType<Ledger["parse"]>;
        try {
          query = whole.parse(text);
        } catch (error) {
          expect((error as Error).name).toBe("QuerySyntaxError");
          return;
        }
        expect(whole.parse(printQuery(query))).toEqual(query);
      }),
      { numRuns: thorough ? 50_000 : 2000 },
    );
  },
  timeout,
);

it(
  "finds what a plain scan finds",
  () => {
    fc.assert(
      fc.property(queries(whole), (query) => {
        const { claims, total } = whole.query({ ...query, ...plainOrder }, { limit: 1000 });
        const expected = new Scan(whole, query).ids();
        expect(total).toBe(expected.length);
        expect(claims.map(({ id }) => id)).toEqual(expected.slice(0, 1000));
      }),
      { numRuns: thorough ? 5000 : 300 },
    );
  },
  timeout,
);

it.each(thorough ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2])(
  "finds what a plain scan finds in a generated ledger (%i)",
  (seed) => {
    const generated = new Ledger(syntheticLedger(dataset, 400, seed));
    fc.assert(
      fc.property(queries(generated), (query) => {
        const { claims, total } = generated.query({ ...query, ...plainOrder }, { limit: 1000 });
        const expected = new Scan(generated, query).ids();
        expect(total).toBe(expected.length);
        expect(claims.map(({ id }) => id)).toEqual(expected);
      }),
      { numRuns: thorough ? 1000 : 100 },
    );
  },
  timeout,
);

it(
  "gives the same claims in any order and by any page",
  () => {
    fc.assert(
      fc.property(queries(whole), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 }), (query, limit, offset) => {
        const every = whole.query(query, { limit: 1000 }).claims.map(({ id }) => id);
        expect(whole.query(query, { limit, offset }).claims.map(({ id }) => id)).toEqual(every.slice(offset, offset + limit));
        const plain = whole.query({ ...query, ...plainOrder }, { limit: 1000 });
        if (plain.total <= 1000) expect(every.toSorted()).toEqual(plain.claims.map(({ id }) => id).toSorted());
      }),
      { numRuns: thorough ? 2000 : 100 },
    );
  },
  timeout,
);

it(
  "counts in each facet what a query for the value finds",
  () => {
    fc.assert(
      fc.property(queries(whole), fc.constantFrom("claimant" as const, "topic" as const, "place" as const), (query, field) => {
        const { facets } = whole.query({ ...query, ...plainOrder }, { facets: [field], limit: 0 });
        const [first] = facets[field] ?? [];
        if (!first) return;
        const value = { kind: "field" as const, field, values: [first.value] };
        // Side by side in parentheses, so that the value is met by itself.
        const both = query.where
          ? { kind: "and" as const, conditions: [{ kind: "and" as const, conditions: [query.where] }, value] }
          : value;
        expect(whole.query({ ...query, ...plainOrder, where: both }, { limit: 0 }).total).toBe(first.count);
      }),
      { numRuns: thorough ? 2000 : 100 },
    );
  },
  timeout,
);

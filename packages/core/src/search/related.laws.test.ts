import fc from "fast-check";
import { expect, it } from "vitest";
import { type Ledger, ledger, type RelatedKind, type RelatedReason } from "../index.js";

const whole = ledger as unknown as Ledger;
const thorough = process.env.THOROUGH === "1";
const timeout = thorough ? 600_000 : 60_000;
const everything = { limit: 1000, perReason: 1000 };

/** How the other side tells of each relation; the rest are told alike from both sides. */
const otherSide: { readonly [R in RelatedReason]?: RelatedReason } = {
  revises: "revised-by",
  denies: "denied-by",
  confirms: "confirmed-by",
  "rests-on": "taken-over-by",
  "part-of": "contains",
  "speaks-for": "voiced-by",
  "belongs-to": "includes",
  "office-in": "office-held-by",
  copies: "copied-by",
  "tells-of": "told-in",
  answers: "answered-by",
  "claimed-by": "claims",
  "speaks-of": "spoken-of-in",
  involves: "involved-in",
  concerns: "concerned-by",
  "carried-by": "carries",
  "published-by": "publishes",
};
const reasonBack = new Map(Object.entries(otherSide).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));

const kinds = ["claim", "event", "actor", "source", "question"] as const;
const subjects = fc.oneof(...kinds.map((kind) => fc.constantFrom(...whole.all(kind)).map(({ id }) => ({ kind: kind as RelatedKind, id }))));
const days = fc.constantFrom(undefined, "2024-10-28", "2024-12-27", "2025-04-28");

it(
  "names no record twice, never the record itself, and only what the view shows",
  () => {
    fc.assert(
      fc.property(subjects, days, ({ kind, id }, day) => {
        const view = day === undefined ? whole : whole.asOf(day);
        if (!view.record(kind, id)) return;
        const all = view.related(id, { ...everything, kind });
        const keys = all.map((one) => `${one.kind} ${one.record.id}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).not.toContain(`${kind} ${id}`);
        for (const one of all) expect(view.record(one.kind, one.record.id)).toBe(one.record);
        expect(view.related(id, { kind, limit: 7 })).toEqual(view.related(id, { kind }).slice(0, 7));
      }),
      { numRuns: thorough ? 3000 : 150 },
    );
  },
  timeout,
);

it(
  "is told from both sides",
  () => {
    fc.assert(
      fc.property(subjects, days, fc.nat(), ({ kind, id }, day, which) => {
        const view = day === undefined ? whole : whole.asOf(day);
        if (!view.record(kind, id)) return;
        const all = view.related(id, { ...everything, kind });
        const one = all[which % Math.max(1, all.length)];
        if (!one) return;
        const back = view.related(one.record.id, { ...everything, kind: one.kind });
        if (back.length === 1000) return;
        const self = back.find((other) => other.kind === kind && other.record.id === id);
        expect(self?.reason).toBe(reasonBack.get(one.reason) ?? one.reason);
      }),
      { numRuns: thorough ? 3000 : 200 },
    );
  },
  timeout,
);

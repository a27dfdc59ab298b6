import fc from "fast-check";
import { expect, it } from "vitest";
import { Ledger, ledger, type SearchHit } from "../index.js";
import { Records } from "../ledger/records.js";
import { viewOf } from "../ledger/view.js";
import { wordsOf } from "../query/fold.js";

const whole = ledger as unknown as Ledger;
const thorough = process.env.THOROUGH === "1";
const timeout = thorough ? 600_000 : 60_000;
const told = (hits: readonly SearchHit[]) => hits.map(({ kind, record }) => `${kind} ${record.id}`);

const days = fc.constantFrom(...whole.days(), "2021-01-01");
const words = [
  ...whole.claims().flatMap(({ statement }) => wordsOf(statement)),
  ...whole.sources().flatMap(({ title }) => wordsOf(title)),
  ...whole.events().flatMap(({ title }) => wordsOf(title)),
  ...whole.actors().flatMap(({ names }) => Object.values(names).flatMap((name) => wordsOf(name ?? ""))),
];
const word = fc.oneof(fc.constantFrom(...new Set(words)), fc.string({ maxLength: 6 }));
const texts = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));

it(
  "shows nothing that became public after the day, and orders as a ledger of that day alone does",
  () => {
    const held = new Map<string, Ledger>();
    const alone = (day: string) => {
      const own = held.get(day) ?? new Ledger(viewOf(Records.wholeOf(whole), day).dataset);
      held.set(day, own);
      return own;
    };
    fc.assert(
      fc.property(fc.constantFrom("2023-06-01", "2024-10-28", "2024-12-27", "2025-04-28"), texts, (day, text) => {
        const hits = whole.asOf(day).search(text, { limit: 1000 });
        expect(hits).toEqual(alone(day).search(text, { limit: 1000 }));
      }),
      { numRuns: thorough ? 2000 : 60 },
    );
  },
  timeout,
);

it(
  "gives only records that the view shows, as it shows them, each once",
  () => {
    fc.assert(
      fc.property(days, texts, (day, text) => {
        const view = whole.asOf(day);
        const hits = view.search(text, { limit: 1000 });
        for (const { kind, record, score } of hits) {
          expect(view.record(kind, record.id)).toBe(record);
          expect(score > 0 && score <= 1).toBe(true);
          if (kind === "claim" || kind === "event" || kind === "source") {
            const from = view.publicFrom(kind, record.id);
            expect(from !== undefined && from <= day).toBe(true);
          }
        }
        expect(new Set(told(hits)).size).toBe(hits.length);
        const suggestion = view.didYouMean(text);
        if (suggestion !== undefined) expect([hits.length, view.search(suggestion).length > 0]).toEqual([0, true]);
      }),
      { numRuns: thorough ? 3000 : 150 },
    );
  },
  timeout,
);

it(
  "finds the same by a text in capitals and with accents taken apart",
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(told(whole.search(text.toUpperCase().normalize("NFD")))).toEqual(told(whole.search(text.toUpperCase())));
      }),
      { numRuns: thorough ? 2000 : 100 },
    );
  },
  timeout,
);

const namesOf = ({ id, names, aliases, short }: ReturnType<Ledger["actors"]>[number]) =>
  [id, ...Object.values(names), ...aliases, short].filter((name) => name !== undefined);
const named = whole.actors().flatMap((actor) => namesOf(actor).map((name) => ({ id: actor.id, name })));

it(
  "finds every actor by each of its names among the first three",
  () => {
    const missed = named.filter(({ id, name }) => !told(whole.search(name, { limit: 3 })).includes(`actor ${id}`));
    expect(missed).toEqual([]);
  },
  timeout,
);

const alphabets = ["abcdefghijklmnopqrstuvwxyz", "абвгдеєжзиіїйклмнопрстуфхцчшщьюя"];
const lettersLike = (name: string): string => (/[а-яіїє]/i.test(name) ? alphabets[1] : alphabets[0]) ?? "";

/** A name with one letter left out, put in, replaced or swapped with its neighbour. */
const mistyped = fc
  .record({
    actor: fc.constantFrom(...named.filter(({ name }) => (name.match(/\p{L}/gu) ?? []).length >= 6)),
    kind: fc.constantFrom("leave out", "put in", "replace", "swap"),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
    which: fc.nat(1000),
  })
  .map(({ actor: { id, name }, kind, where, which }) => {
    const at = Math.floor(where * name.length);
    const letters = lettersLike(name);
    const letter = letters[which % letters.length] ?? "";
    const after = name.slice(at + 1);
    const typed = {
      "leave out": name.slice(0, at) + after,
      "put in": name.slice(0, at) + letter + name.slice(at),
      replace: name.slice(0, at) + letter + after,
      swap: name.slice(0, at) + after.slice(0, 1) + name.slice(at, at + 1) + after.slice(1),
    }[kind];
    return { id, name, typed };
  });

it(
  "finds an actor by a mistyped name of six letters or more among the first five, nineteen times in twenty",
  () => {
    const trials = fc.sample(mistyped, { seed: 19_530_727, numRuns: thorough ? 5000 : 500 });
    const missed = trials.filter(({ id, typed }) => !told(whole.search(typed, { limit: 5 })).includes(`actor ${id}`));
    expect(missed.length / trials.length, missed.map(({ name, typed }) => `${name}: ${typed}`).join("; ")).toBeLessThanOrEqual(0.05);
  },
  timeout,
);

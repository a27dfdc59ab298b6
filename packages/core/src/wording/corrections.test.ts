import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledger } from "../index.js";
import { type Correction, correctionSchema } from "../schema.js";
import { en, type Figure, ko, locales, uk, type Wording } from "./index.js";

const correction = (words: Partial<Correction>): Correction =>
  correctionSchema.parse({ id: "my-claim", kind: "claim", field: "said", reason: "A slip.", date: "2026-01-01", ...words });

const told = (wording: Wording, words: Partial<Correction>) =>
  wording
    .correction(correction(words), ledger)
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u00a0", " ");

describe("a correction is put into words", () => {
  it.each([
    [{ field: "said", old: "2025~", new: "2025~/2025-04-28~" }, "Date said: was about 2025, now about 1 January to 28 April 2025. A slip."],
    [{ field: "published", new: "2024-12" }, "Date published added: December 2024. A slip."],
    [{ field: "date", old: "2024-12-26", new: "2024-12-27" }, "Date: was 26 December 2024, now 27 December 2024. A slip."],
    [
      { field: "quantities.low", old: "at least 12,000", new: "more than 12,000" },
      "Figure: was at least 12,000, now more than 12,000. A slip.",
    ],
    [{ field: "quantities", old: "killed, about 300" }, "Figure taken out: about 300 (North Korean soldiers killed). A slip."],
    [{ field: "quantities.counts", old: "all", new: "part" }, "What the figure counts: was the whole to date, now a part only. A slip."],
    [{ field: "stances.answer", old: "denies", new: "declines" }, "Position: was denies, now declines to say. A slip."],
    [{ field: "claimants", old: "nis", new: "rok" }, "Claimant: was NIS, now South Korea. A slip."],
    [{ field: "modality", old: "asserts", new: "estimates" }, "Way of saying it: was says, now estimates. A slip."],
    [{ field: "evidence", new: "imagery" }, "Evidence added: imagery. A slip."],
    [{ field: "about.places", new: "kursk-oblast" }, "Place added: Kursk Oblast. A slip."],
    [{ field: "topics", old: "losses" }, "Topic taken out: Losses. A slip."],
  ])("%o: %s", (words, sentence) => {
    expect(told(en, words)).toBe(sentence);
  });

  it.each([
    [{ field: "said", old: "2024-12-31~", new: "2024-12-30" }, "말한 날짜: 이전 2024년 12월 31일경, 현재 2024년 12월 30일. A slip."],
    [{ field: "quantities", old: "up to 15,000" }, "수치 삭제: 최대 15,000. A slip."],
    [{ field: "claimants", new: "nis" }, "주장한 쪽 추가: 국가정보원. A slip."],
  ])("%o in Korean: %s", (words, sentence) => {
    expect(told(ko, words)).toBe(sentence);
  });

  it.each([
    [{ field: "said", old: "2024-12", new: "2024-12-30" }, "Дата висловлення: було грудень 2024 року, стало 30 грудня 2024 року. A slip."],
    [{ field: "quantities", new: "up to 5.8 million" }, "Число: додано до 5,8 млн. A slip."],
    [{ field: "stances", old: "troops-in-russia, affirms" }, /^Позиція: вилучено «Чи .+\?»: стверджує\. A slip\.$/],
  ])("%o in Ukrainian: %s", (words, sentence) => {
    expect(told(uk, words)).toMatch(sentence);
  });

  it("names actors as parts of their own, which lead to them", () => {
    const names = en.correction(correction({ field: "claimants", old: "nis", new: "rok" }), ledger).filter(({ kind }) => kind === "actor");
    expect(names).toEqual([
      { kind: "actor", text: "NIS", actor: "nis" },
      { kind: "actor", text: "South Korea", actor: "rok" },
    ]);
  });

  it.each([
    { field: "said", old: "last year", new: "2024-12-27" },
    { field: "quantities", old: "a handful", new: "3" },
    { field: "quantities", old: "no-such-question, 3", new: "4" },
    { field: "quantities.counts", old: "constructor", new: "all" },
    { field: "stances", old: "killed-or-not, affirms", new: "denies" },
    { field: "claimants", old: "my-own-actor", new: "nis" },
    { field: "statement", old: "Two soldiers.", new: "Three soldiers." },
    { field: "constructor", old: "one", new: "other" },
  ])("and where there are no words for it, it stays as it was written, marked as English: %o", (words) => {
    expect(told(en, words)).toContain(words.old);
    expect(ko.correction(correction(words), ledger)).toContainEqual({ kind: "text", text: words.old, lang: "en" });
  });
});

it("words every correction of the ledger in each language without an id or a path of the data", () => {
  for (const wording of Object.values(locales)) {
    for (const one of ledger.corrections()) {
      const parts = wording.correction(one, ledger);
      const change = parts.slice(0, -1).map(({ text }) => text);
      expect(change.join(""), one.id).not.toMatch(/\w\.\w|[a-z]+-[a-z]+-|\d{4}-\d{2}|~$|undefined/);
      expect(parts.at(-1)?.text).toBe(one.reason);
    }
  }
});

const bound = fc.oneof(
  fc.nat(2_000_000),
  fc.nat(99_999).map((number) => number * 10_000),
  fc.nat(9_999).map((number) => number * 10_000_000),
);

/** Figures as they may be spoken. */
const figures: fc.Arbitrary<Figure> = fc
  .tuple(bound, bound, fc.boolean(), fc.boolean(), fc.boolean(), fc.constantFrom(0, 1, 2))
  .map(([one, other, lowExclusive, highExclusive, approximate, ends]): Figure => {
    if (ends === 0) return { low: one, lowExclusive, approximate };
    if (ends === 1) return { high: one, highExclusive, approximate };
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    // "About" goes with neither bound where one of several is left out.
    return lowExclusive || highExclusive ? { low, high, lowExclusive, highExclusive } : { low, high, approximate };
  });

it("reads every figure that is written as the ledger writes figures", () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const old = en.quantity(figure);
      expect(told(en, { field: "quantities", old })).toBe(`Figure taken out: ${old}. A slip.`);
      expect(told(ko, { field: "quantities", old })).toBe(`수치 삭제: ${ko.quantity(figure)}. A slip.`);
    }),
  );
});

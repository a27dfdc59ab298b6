import { beforeAll, describe, expect, it } from "vitest";
import { renderMarkdown, renderText } from "../export/index.js";
import { addDays, type Briefing, ledger, type SentencePart } from "../index.js";
import { ko, type Locale, locales, uk } from "../wording/index.js";

const fiftyDays = Array.from({ length: 50 }, (_, index) => addDays("2024-10-10", index * 5));
const reviewedDays = ["2024-12-27", "2025-04-30"];

const sentencesOf = (briefing: Briefing) => briefing.sections.flatMap(({ sentences }) => sentences);
const notesIn = (parts: readonly SentencePart[]) => parts.flatMap((part) => (part.kind === "footnote" ? [part.number] : []));
const actorsIn = (parts: readonly SentencePart[]) => parts.flatMap((part) => (part.kind === "actor" ? [part.actor] : []));
/** What a reader meets in his own language: without names of actors in English, clauses and scopes. */
const ownWords = (parts: readonly SentencePart[]) =>
  parts.flatMap((part) => (part.kind === "footnote" || ("lang" in part && part.lang) ? [] : [part.text])).join("");

/** Titles of media that their own country writes in Latin letters. */
const latinNames = /Euromaidan Press|DeepState|NK 뉴스/g;

describe.each(fiftyDays)("the briefing of %s", (day) => {
  let english: Briefing;
  beforeAll(() => {
    english = ledger.brief({ asOf: day });
  });

  describe.each([ko, uk])("in $locale", (wording) => {
    let briefing: Briefing;
    beforeAll(() => {
      briefing = ledger.brief({ asOf: day, wording });
    });

    it("tells the same claims, by the same actors, with the same footnotes in the same order as in English", () => {
      const told = (one: Briefing) =>
        one.sections.map(({ id, sentences }) => ({
          id,
          sentences: sentences.map(({ kind, claims, footnotes, parts }) => ({
            kind,
            claims,
            footnotes,
            notes: notesIn(parts),
            actors: actorsIn(parts),
          })),
        }));
      expect(told(briefing)).toEqual(told(english));
      const ids = (one: Briefing) => one.footnotes.map((note) => [note.number, note.kind === "query" ? note.question : note.claim.id]);
      expect(ids(briefing)).toEqual(ids(english));
    });

    it("gives no number without its claimant in the same sentence", () => {
      for (const { parts, text } of sentencesOf(briefing)) {
        const named = actorsIn(parts);
        for (const part of parts) {
          if (part.kind !== "quantity") continue;
          const claim = ledger.record("claim", part.claim);
          const voices = [claim?.speaker, ...(claim?.claimants ?? [])];
          expect(
            voices.some((id) => id !== undefined && named.includes(id)),
            text,
          ).toBe(true);
        }
      }
    });

    it("splices no English into its own words, and marks what it leaves in English", () => {
      for (const { parts, text } of sentencesOf(briefing)) {
        expect(ownWords(parts).replace(latinNames, ""), text).not.toMatch(/[A-Za-z]/);
        const clauses = parts.flatMap((part) => (part.kind === "text" && part.lang === "en" ? [part.text] : []));
        for (const clause of clauses) {
          const whole = ledger
            .claims()
            .some((claim) => claim.clause?.slice(1) === clause.slice(1) || claim.quantities.some(({ scope }) => scope === clause));
          expect(whole, clause).toBe(true);
        }
      }
    });

    it("is well formed: a full stop, no doubled blanks, no blank before a comma", () => {
      for (const { text, parts } of sentencesOf(briefing)) {
        expect(text).toMatch(/[^.]\.$/);
        expect(text).not.toMatch(/ {2}|undefined|NaN|\[object| [,;:.]/);
        expect(parts.map((part) => ("text" in part ? part.text : "")).join("")).toBe(text);
      }
    });

    it("has its headings and notes in its own language", () => {
      for (const { title, heading } of briefing.sections) expect(`${title} ${heading}`).not.toMatch(/[A-Za-z]/);
      for (const note of briefing.footnotes) if (note.kind === "query") expect(note.text).not.toMatch(/[A-Za-z]/);
    });
  });
});

describe.each(["ko", "uk"] as const)("in %s", (locale: Exclude<Locale, "en">) => {
  const wording = locales[locale];

  it("says that somebody acknowledges only where the English does", () => {
    const own = { ko: /인정[했한]다/, uk: /визна(є|ють|ння)/ }[locale];
    for (const day of fiftyDays) {
      const english = sentencesOf(ledger.brief({ asOf: day }));
      sentencesOf(ledger.brief({ asOf: day, wording })).forEach(({ kind, parts, text }, index) => {
        if (kind === "ledger") return;
        expect(own.test(ownWords(parts)), text).toBe(/\backnowledge[sd]?\b/.test(english[index]?.text ?? ""));
      });
    }
  });

  // A change to these files is read by a person before it is accepted.
  it.each(reviewedDays)("the briefing of %s reads as it was reviewed", async (day) => {
    const briefing = ledger.brief({ asOf: day, wording });
    await expect(renderText(briefing, 100, wording)).toMatchFileSnapshot(`./reviewed/${day}.${locale}.txt`);
  });

  it("frames a briefing in its own words, as text and as Markdown", () => {
    const empty = ledger.brief({ asOf: "1990-01-01", wording });
    for (const text of [renderText(empty, 100, wording), renderMarkdown(empty, wording)]) expect(text).not.toMatch(/[A-Za-z]/);
    const markdown = renderMarkdown(ledger.brief({ asOf: "2024-12-27", wording }), wording);
    expect(markdown.startsWith(`# ${wording.frame.title("2024-12-27")}\n\n## `)).toBe(true);
  });
});

it("in English is what it is without a wording", () => {
  for (const day of reviewedDays) expect(ledger.brief({ asOf: day, wording: locales.en })).toEqual(ledger.brief({ asOf: day }));
});

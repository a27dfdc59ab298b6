import { beforeAll, describe, expect, it } from "vitest";
import { renderText } from "../export/index.js";
import { dataset } from "../generated/dataset.js";
import { addDays, type Briefing, budgets, type Claim, type Dataset, Ledger, ledger, UnknownIdError } from "../index.js";
import { en } from "../wording/en.js";

const from = "2024-10-10";
const fiftyDays = Array.from({ length: 50 }, (_, index) => addDays(from, index * 5));
const reviewedDays = ["2024-10-28", "2024-12-20", "2024-12-27", "2025-01-13", "2025-04-28"];

const sentencesOf = (briefing: Briefing) => briefing.sections.flatMap(({ sentences }) => sentences);
const opening = (text: string) => text.toLowerCase().split(/\s+/).slice(0, 2).join(" ");
const sectionText = (briefing: Briefing) =>
  Object.fromEntries(
    briefing.sections.map(({ id, heading, sentences }) => [id, [heading, ...sentences.map(({ text }) => text)].join(" ")]),
  );

describe.each(fiftyDays)("the briefing of %s", (day) => {
  let briefing: Briefing;
  beforeAll(() => {
    briefing = ledger.brief({ asOf: day });
  });

  it("rests only on what was public that day", () => {
    const late = briefing.footnotes.flatMap((note) => {
      if (note.kind === "query") return [];
      return [note.claim.public, ...note.sources.map(({ published, read }) => published?.latest ?? read?.latest ?? "9999")].filter(
        (date) => date > day,
      );
    });
    expect(late).toEqual([]);
  });

  it("gives no number without its claimant in the same sentence", () => {
    const orphans = sentencesOf(briefing).filter(({ parts }) => {
      const named = new Set(parts.flatMap((part) => (part.kind === "actor" ? [part.actor] : [])));
      return parts.some((part) => {
        if (part.kind !== "quantity") return false;
        const claim = ledger.record("claim", part.claim);
        return !claim || ![claim.speaker, ...claim.claimants].some((id) => id !== undefined && named.has(id));
      });
    });
    expect(orphans.map(({ text }) => text)).toEqual([]);
  });

  it("attributes every sentence to a named claimant, or speaks of the ledger", () => {
    for (const { kind, parts, claims, footnotes, text } of sentencesOf(briefing)) {
      expect(footnotes.length, text).toBeGreaterThan(0);
      if (kind === "attributed") expect([claims.length > 0, parts.some((part) => part.kind === "actor")], text).toEqual([true, true]);
      else expect(claims, text).toEqual([]);
    }
  });

  it("opens no three sentences in a row with the same two words", () => {
    for (const { sentences } of briefing.sections) {
      const openings = sentences.map(({ text }) => opening(text));
      for (let index = 2; index < openings.length; index++)
        expect(new Set(openings.slice(index - 2, index + 1)).size, openings[index]).toBeGreaterThan(1);
    }
  });

  it("uses no claim in two sentences", () => {
    const used = sentencesOf(briefing).flatMap(({ claims }) => [...new Set(claims)]);
    expect(used.filter((id, index) => used.indexOf(id) !== index)).toEqual([]);
  });

  it("keeps its budgets", () => {
    const sentences = sentencesOf(briefing);
    expect(sentences.length).toBeLessThanOrEqual(budgets.sentences);
    for (const { sentences: own, id } of briefing.sections) {
      expect(own.length, id).toBeLessThanOrEqual(budgets.sentencesPerSection);
      expect(own.filter(({ kind }) => kind === "ledger").length, id).toBeLessThanOrEqual(1);
    }
    for (const { text, parts } of sentences) {
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(budgets.wordsPerSentence);
      const claimants = new Set(parts.flatMap((part) => (part.kind === "actor" ? [part.actor] : [])));
      expect(claimants.size, text).toBeLessThanOrEqual(budgets.claimantsPerSentence);
    }
  });

  it("says since when a party holds a position as the page of the question does", () => {
    const said = sentencesOf(briefing).flatMap(({ text }) =>
      [...text.matchAll(/(Russia|North Korea) \(since ([^)]+)\)/g)].map(([, name, since]) => ({ text, name, since })),
    );
    for (const { text, name, since } of said) {
      const question = text.includes("has sent soldiers") ? "troops-in-russia" : "arms-to-russia";
      const held = ledger
        .asOf(day)
        .positions(question)
        .positions.find(({ actor }) => actor.names.en === name);
      expect(en.day(held?.current?.from ?? ""), text).toMatch(new RegExp(`^${since}\\b`));
    }
  });

  it("is well formed: capital, full stop, no doubled blanks, never a verb that judges", () => {
    for (const { text } of sentencesOf(briefing)) {
      expect(text).toMatch(/^[\p{Lu}\d"“].*[^.]\.$/u);
      expect(text).not.toMatch(/ {2}|undefined|NaN|\[object| ,/);
      expect(text).not.toMatch(/\b(reveals?|revealed|admits?|admitted|claims?|claimed)\b(?! to)/);
    }
  });
});

it("notes the claim by which a party's position began, where it is not told elsewhere", () => {
  const briefing = ledger.brief({ asOf: "2024-12-27" });
  const sentence = sentencesOf(briefing).find(({ text }) => text.includes("will not say whether"));
  const days = briefing.footnotes.flatMap((note) =>
    note.kind === "claim" && sentence?.footnotes.includes(note.number) ? [note.claim.said?.latest] : [],
  );
  expect(sentence?.text).toContain("Russia (since 31 October) and North Korea (since 30 October)");
  expect(days).toEqual(["2024-10-31", "2024-10-30"]);
});

describe("the briefing", () => {
  const without = (claim: Claim): Ledger => {
    const drop = (ids: string[]) => ids.filter((id) => id !== claim.id);
    const rest = dataset.claims
      .filter(({ id }) => id !== claim.id)
      .map((one) => ({
        ...one,
        revises: drop(one.revises),
        restsOn: drop(one.restsOn),
        contradicts: drop(one.contradicts),
        confirms: drop(one.confirms),
        denies: drop(one.denies),
      }));
    return new Ledger({ ...dataset, claims: rest });
  };

  it("is the same each time it is asked for", () => {
    for (const day of reviewedDays) expect(new Ledger(dataset).brief({ asOf: day })).toEqual(ledger.brief({ asOf: day }));
  });

  it("says acknowledges only of a party's own word", () => {
    for (const { kind, text, claims } of fiftyDays.flatMap((day) => sentencesOf(ledger.brief({ asOf: day })))) {
      if (kind === "ledger" || !/\backnowledges?\b/.test(text)) continue;
      const voices = claims.flatMap((id) => ledger.record("claim", id)?.claimants ?? []).map((id) => ledger.record("actor", id));
      expect(
        voices.every((actor) => ["russia", "dprk"].includes(actor?.speaksFor ?? actor?.id ?? "")),
        text,
      ).toBe(true);
    }
  });

  it.each(reviewedDays)("of %s changes only in one section when one of its claims is taken away", (day) => {
    const whole = ledger.brief({ asOf: day });
    const before = sectionText(whole);
    const latest = new Set(whole.sections.find(({ id }) => id === "latest")?.sentences.flatMap(({ claims }) => claims));
    for (const note of whole.footnotes) {
      // Taking away what tells the newest event moves the next event up, and its claims with it.
      if (note.kind === "query" || latest.has(note.claim.id)) continue;
      const after = sectionText(without(note.claim).brief({ asOf: day }));
      const changed = Object.keys({ ...before, ...after }).filter((id) => before[id] !== after[id]);
      const own = whole.sections.find(({ sentences }) => sentences.some(({ claims }) => claims.includes(note.claim.id)))?.id;
      expect(
        changed.filter((id) => id !== own),
        note.claim.id,
      ).toEqual([]);
    }
  });

  it("does not change by a byte for a hundred thousand old details", () => {
    const day = "2024-12-27";
    const topics = ledger.topics().map(({ id }) => id);
    const questions = ledger
      .questions()
      .filter(({ kind }) => kind === "quantity")
      .map(({ id }) => id);
    const pattern = ledger.claims()[0] as Claim;
    const details = Array.from({ length: 100_000 }, (_, index): Claim => {
      const said = addDays("2023-01-01", index % 400);
      return {
        ...pattern,
        id: `detail-${index}`,
        claimants: [ledger.actors()[index % ledger.actors().length]?.id ?? "nis"],
        said: { edtf: said, earliest: said, latest: said },
        public: said,
        significance: 3,
        clause: "something small has happened",
        topics: [topics[index % topics.length] ?? ""],
        quantities: [
          {
            question: questions[index % questions.length] ?? "",
            low: index,
            high: index,
            lowExclusive: false,
            highExclusive: false,
            approximate: false,
            unhedged: true,
            counts: "all",
          },
        ],
        stances: [],
        revises: [],
        restsOn: [],
        contradicts: [],
        confirms: [],
        denies: [],
        about: { actors: [], places: [], materiel: [], routes: [] },
      };
    });
    const more: Dataset = { ...dataset, claims: [...dataset.claims, ...details] };
    expect(sectionText(new Ledger(more).brief({ asOf: day }))).toEqual(sectionText(ledger.brief({ asOf: day })));
  });

  it("of 20 December 2024 knows no capture and the earlier losses; a week later it does", () => {
    const early = sectionText(ledger.brief({ asOf: "2024-12-20" }));
    const late = sectionText(ledger.brief({ asOf: "2024-12-27" }));
    expect(early.latest ?? "").not.toMatch(/captur/i);
    expect(late.latest).toMatch(/captur/i);
    expect(early.losses).not.toMatch(/3,000|1,100/);
    expect(late.losses).toMatch(/about 1,100 .* to more than 3,000/);
  });

  it("of a day before anything was public has no sections", () => {
    expect(ledger.brief({ asOf: "1990-01-01" })).toEqual({ asOf: "1990-01-01", sections: [], footnotes: [] });
  });

  // A change to these files is read by a person before it is accepted.
  it.each(reviewedDays)("of %s reads as it was reviewed", async (day) => {
    await expect(renderText(ledger.brief({ asOf: day }), 100)).toMatchFileSnapshot(`./reviewed/${day}.txt`);
  });

  it("speaks of the topics asked for, and refuses one that does not exist", () => {
    const { sections } = ledger.brief({ asOf: "2024-12-27", topics: ["prisoners", "arms"] });
    expect(sections.map(({ id }) => id)).toEqual(["losses", "alliance"]);
    const told = sections.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims.map((id) => ledger.need("claim", id))));
    for (const { topics, quantities, stances } of told)
      expect(topics.some((topic) => topic === "prisoners" || topic === "arms") || quantities.length + stances.length > 0).toBe(true);
    // @ts-expect-error a mistyped topic does not compile, and is refused
    expect(() => ledger.brief({ topics: ["prisners"] })).toThrow(UnknownIdError);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { written, writtenLists } from "../../testing/written.js";
import { dataset } from "../generated/dataset.js";
import { ledger as bundled } from "../index.js";
import type { Ledger } from "../ledger.js";
import { extend, LedgerValidationError, ledgerOf } from "./index.js";
import { type OwnRecords, ownKinds } from "./own-records.js";

const ledger = bundled as unknown as Ledger;

const source = {
  id: "notes-2024-12-28",
  url: "https://notes.example/1",
  title: "Notes",
  publisher: "Notes",
  published: "2024-12-28",
  language: "en",
  kind: "think-tank",
  grade: "original",
} as const;

const claim = {
  id: "my-2024-12-28-losses",
  claimants: ["nis"],
  said: "2024-12-28",
  modality: "estimates",
  statement: "At least 1,200 soldiers were killed or wounded, the service said.",
  quantities: [{ question: "casualties", low: 1200, counts: "all" }],
  topics: ["losses"],
  significance: 3,
  citations: [{ source: source.id }],
} as const;

/** What is wrong with records, in one line each; nothing where they are taken. */
function problemsOf(records: object, base = ledger): string[] {
  try {
    extend(base, records as OwnRecords);
    return [];
  } catch (error) {
    if (!(error instanceof LedgerValidationError)) throw error;
    return error.message.split("\n  ").slice(1);
  }
}

const days = ["2024-10-28", "2024-12-27", "2025-04-28"] as const;

function answers(of: Ledger) {
  return {
    briefs: days.map((asOf) => of.brief({ asOf })),
    lists: ownKinds.map((kind) => (kind === "redirects" ? [] : kind === "corrections" ? of.corrections() : of.claims())),
    found: of.query("question:casualties", { facets: ["claimant"], limit: 1000 }),
    estimates: of.estimates("casualties"),
    positions: of.positions("troops-in-russia"),
    changes: of.changes({ from: days[0], to: days[1] }),
    timeline: of.timeline(),
  };
}

describe("a ledger with own records", () => {
  const mine = extend(bundled, { sources: [source], claims: [claim] });

  it("answers from both", () => {
    expect(mine.claims()).toHaveLength(ledger.claims().length + 1);
    expect(mine.query("source:notes-2024-12-28").claims.map(({ id }) => id)).toEqual([claim.id]);
    expect(mine.claims({ question: "casualties", claimant: "rok" }).map(({ id }) => id)).toContain(claim.id);
    expect(mine.trace(claim.id).claimants.map(({ id }) => id)).toEqual(["nis"]);
  });

  it("keeps every list in its order, with the own records among the others", () => {
    const saidOf = mine.claims().map(({ said, public: from, id }) => `${said?.earliest ?? from} ${id}`);
    expect(saidOf).toEqual(saidOf.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(mine.claims().findIndex(({ id }) => id === claim.id)).toBeLessThan(mine.claims().length - 1);
  });

  it("shows own claims from the day they became public", () => {
    expect(mine.claim(claim.id)?.public).toBe("2024-12-28");
    expect(mine.asOf("2024-12-27").claim(claim.id)).toBeUndefined();
    expect(mine.asOf("2024-12-28").claim(claim.id)).toBeDefined();
  });

  it("is of the same day as the ledger underneath", () => {
    const view = extend(bundled.asOf("2024-12-27"), { sources: [source], claims: [claim] });
    expect([view.day, view.claim(claim.id)]).toEqual(["2024-12-27", undefined]);
  });

  it("can be extended again, and takes a claim that relates to the first", () => {
    const again = extend(mine, { claims: [{ ...claim, id: "my-2024-12-29-losses", said: "2024-12-28", revises: [claim.id] }] });
    expect(again.claim("my-2024-12-29-losses")?.revises).toEqual([claim.id]);
    expect(mine.record("claim", "my-2024-12-29-losses")).toBeUndefined();
  });

  it("does not change when the records that were handed over do", () => {
    const topic = { id: "my-topic", title: "Mine", description: "Mine." };
    const own = extend(ledger, { topics: [topic] });
    topic.title = "Changed";
    expect(own.topic("my-topic")?.title).toBe("Mine");
  });

  it("lets own ids lead to records of the ledger, and takes corrections of them", () => {
    const own = extend(ledger, {
      redirects: [{ id: "old-nis", kind: "actor", to: ["nis"], date: "2026-01-01", reason: "As I named it." }],
      corrections: [{ id: "nis", kind: "actor", field: "names.en", new: "NIS", reason: "A slip.", date: "2026-01-01" }],
    });
    expect(own.record("actor", "old-nis")?.id).toBe("nis");
    expect(own.corrections("actor", "nis")).toHaveLength(1);
  });
});

describe("extending", () => {
  it("with nothing gives the same answers", () => {
    fc.assert(
      fc.property(fc.subarray([...ownKinds]), (kinds) => {
        const same = extend(ledger, Object.fromEntries(kinds.map((kind) => [kind, []])));
        expect(answers(same)).toEqual(answers(ledger));
      }),
      { numRuns: process.env.THOROUGH ? 30 : 3 },
    );
  });

  it("refuses any record of the ledger under its id, and nothing else", () => {
    const kinds = ownKinds.filter((kind) => kind !== "corrections" && dataset[kind].length > 0);
    const given = fc
      .constantFrom(...kinds)
      .chain((kind) => fc.record({ kind: fc.constant(kind), record: fc.constantFrom(...dataset[kind]) }));
    fc.assert(
      fc.property(given, ({ kind, record }) => {
        expect(problemsOf({ [kind]: [written(record)] })).toEqual([
          `${kind}[0] ${record.id} · id: the id "${record.id}" is already used in the ledger: expected another`,
        ]);
      }),
      { numRuns: process.env.THOROUGH ? 2000 : 100 },
    );
  });

  it("leaves the ledger as it was, whatever is refused", () => {
    const before = JSON.stringify(dataset);
    const many = { actors: dataset.actors.slice(0, 5), claims: dataset.claims.slice(0, 50), sources: dataset.sources.slice(0, 50) };
    expect(problemsOf(writtenLists(many))).toHaveLength(105);
    expect(JSON.stringify(dataset)).toBe(before);
    expect(ledger.claims()).toHaveLength(dataset.claims.length);
  });

  it("takes all records of the ledger where there is none underneath, and gives the same answers", () => {
    const { briefing, ...lists } = dataset;
    const own = ledgerOf(writtenLists(lists) as unknown as OwnRecords) as Ledger;
    expect(own.claims()).toEqual(ledger.claims());
    expect(own.estimates("casualties")).toEqual(ledger.estimates("casualties"));
    expect(own.brief().sections).toEqual([]);
  });

  it("takes very many claims, and tells every mistake in them", () => {
    const size = process.env.THOROUGH ? 100_000 : 10_000;
    const claims = Array.from({ length: size }, (_, at) => ({ ...claim, id: `my-claim-n${at}` }));
    expect(extend(ledger, { sources: [source], claims }).claims()).toHaveLength(dataset.claims.length + size);
    const mistaken = claims.map((one, at) => ({ ...one, confirms: [`no-claim-n${at}`] }));
    expect(problemsOf({ sources: [source], claims: mistaken })).toHaveLength(size);
  }, 60_000);
});

describe("extending refuses", () => {
  const cases: [what: string, records: object, expected: RegExp[]][] = [
    [
      "ids that neither ledger has, with the nearest of both",
      {
        sources: [source],
        claims: [
          { ...claim, claimants: ["nsi"] },
          { ...claim, id: "other", citations: [{ source: "notes-2024-12-27" }] },
        ],
      },
      [
        /^claims\[0\] my-2024-12-28-losses · claimants\.0: no actor has the id "nsi": expected the id of an actor, such as .*\bnis\b/,
        /^claims\[1\] other · citations\.0\.source: no source has the id "notes-2024-12-27": expected the id of a source, such as notes-2024-12-28/,
      ],
    ],
    [
      "an id of the ledger that leads on, with what took its place",
      { sources: [source], claims: [{ ...claim, confirms: [dataset.redirects[0]?.id] }] },
      [new RegExp(`confirms\\.0: no claim has the id .*, such as ${dataset.redirects[0]?.to[0]}, to which it leads now$`)],
    ],
    [
      "an id that a record of the ledger had before",
      { sources: [source], claims: [{ ...claim, id: dataset.redirects[0]?.id }] },
      [/· id: the id ".*" was used in the ledger before, and ids are for ever: expected another$/],
    ],
    [
      "a source at an address that the ledger has",
      { sources: [{ ...source, url: dataset.sources.find(({ url }) => url !== undefined)?.url }] },
      [/^sources\[0\] notes-2024-12-28 · url: the address .* is already used by ".*" of the ledger: expected that source to be cited$/],
    ],
    [
      "an id used twice",
      { sources: [source, source] },
      [/^sources\[1\] .* the id ".*" is already used at sources\[0\]: expected another$/],
    ],
    [
      "an id that leads on and is in use",
      { redirects: [{ id: "nis", kind: "actor", to: [], date: "2026-01-01", reason: "Gone." }] },
      [/^redirects\[0\] nis · id: "nis" is still in use by its own actor/],
    ],
    [
      "what breaks a schema, without blaming those that refer to it",
      { sources: [{ ...source, colour: "red" }], claims: [claim] },
      [/^sources\[0\] notes-2024-12-28 · colour: unknown field "colour"/],
    ],
    [
      "what breaks a rule",
      { sources: [source], claims: [{ ...claim, said: "2025-01-02", stances: [{ question: "casualties", answer: "affirms" }] }] },
      [/was published on 2024-12-28, before the claim was said/, /"casualties" is answered by a figure/, /a second stance on "casualties"/],
    ],
    [
      "records without an id",
      { topics: [{ title: "One" }, 5] },
      [/^topics\[0\] id: missing/, /^topics\[0\] description: missing/, /^topics\[1\] .*expected object, found 5/],
    ],
    ["a list by a wrong name", { claim: [claim] }, [/^claim the name of the list names no records: expected actors, /]],
    ["what is no list", { claims: claim }, [/^claims expected a list of records$/]],
    [
      "actors that are part of each other",
      {
        actors: [
          { id: "one", kind: "body", names: { en: "One" }, partOf: "two" },
          { id: "two", kind: "body", names: { en: "Two" }, partOf: "one" },
          { id: "three", kind: "body", names: { en: "Three" }, partOf: "one" },
        ],
      },
      [/^actors\[0\] one · partOf: "one" is part of itself/, /^actors\[1\] two · partOf: "two" is part of itself/],
    ],
  ];

  it.each(cases)("%s", (_, records, expected) => {
    const problems = problemsOf(records);
    expect(problems).toHaveLength(expected.length);
    for (const [index, one] of expected.entries()) expect(problems[index]).toMatch(one);
  });

  it("and names list, position, record and path apart", () => {
    try {
      extend(ledger, { sources: [source], claims: [claim, { ...claim, id: "other", topics: ["lossse"] }] });
      expect.unreachable();
    } catch (error) {
      expect((error as LedgerValidationError).problems).toEqual([
        { list: "claims", index: 1, record: "other", path: "topics.0", message: expect.stringContaining('no topic has the id "lossse"') },
      ]);
    }
  });
});

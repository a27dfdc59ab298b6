import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { type Claim, InvalidDayError, type Ledger, ledger, nearestDay, UnknownIdError } from "../index.js";
import { addDays, daysBetween } from "../model/day.js";

const days = ledger.days();
const first = days[0] ?? "2024-01-01";
const anyDay = fc.integer({ min: -30, max: daysBetween(first, days.at(-1) ?? first) + 30 }).map((offset) => addDays(first, offset));

/** Every text anywhere inside the records of a view. */
function textsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) textsOf(inner, found);
  return found;
}

const recordsOf = (view: Ledger) => [...view.claims(), ...view.events(), ...view.sources()];

describe("the view as of a day", () => {
  it("shows nothing that became public later, in a list or inside a record", () => {
    const whole = ledger as unknown as Ledger;
    fc.assert(
      fc.property(anyDay, (day) => {
        const view = whole.asOf(day);
        const texts = textsOf(recordsOf(view));
        const hidden = [
          ...whole.claims().filter((claim) => claim.public > day),
          ...whole.sources().filter((source) => (source.published?.latest ?? source.read?.latest ?? "9999") > day),
        ];
        expect(hidden.filter(({ id }) => texts.has(id)).map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("has a claim that was made in public before any document carries it, and founds no sentence of a briefing on it", () => {
    const view = ledger.asOf("2024-12-27");
    const waiting = view.claims().filter(({ citations }) => citations.length === 0);
    expect(waiting.map(({ id }) => id)).toContain("zelenskyy-2024-12-27-china-should-press");
    expect(waiting.filter((claim) => view.isCarriedByAggregatorsAlone(claim))).toEqual([]);
    const told = view.brief({ asOf: "2024-12-27" }).sections.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims));
    expect(waiting.filter(({ id }) => told.includes(id))).toEqual([]);
  });

  it("tells days on which a claim became public from those by which it had", () => {
    const known = (claims: readonly Claim[]) => claims.filter((claim) => ledger.isPublicDayKnown(claim)).length;
    const on = (day: string) => ledger.claims({ public: { from: day, to: day } });
    expect(known(on("2024-12-27"))).toBeGreaterThan(10);
    // The last day of the ledger: what is dated to its year alone, or not at all, may be as young as that.
    expect(on("2026-11-24").length).toBeGreaterThan(5);
    expect(known(on("2026-11-24"))).toBe(0);
  });

  it("knows an event no sooner than it can have come about, though it was spoken of before", () => {
    const told = ledger.asOf("2024-12-27");
    expect(told.claims().some(({ id }) => id === "kremlin-2024-12-23-dprk-soldiers-at-parade-possible")).toBe(true);
    for (const event of told.events()) expect(event.date.earliest <= "2024-12-27", event.id).toBe(true);
    for (const { about } of told.claims()) expect(about.event === undefined || told.has("event", about.event)).toBe(true);
    expect(ledger.publicFrom("event", "victory-parade-2025-05-09")).toBe("2025-05-09");
  });

  it("shows everything that was public, and nothing twice", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const shown = ledger
          .asOf(day)
          .claims()
          .map(({ id }) => id);
        expect(shown).toEqual(
          ledger
            .claims()
            .filter((claim) => claim.public <= day)
            .map(({ id }) => id),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("grows with the day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, later) => {
        const now = new Set(
          ledger
            .asOf(addDays(day, later))
            .claims()
            .map(({ id }) => id),
        );
        expect(
          ledger
            .asOf(day)
            .claims()
            .filter(({ id }) => !now.has(id)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("shows of a view of a view no more than the earlier of the two days", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const earlier = a < b ? a : b;
        expect(ledger.asOf(a).asOf(b).claims()).toEqual(ledger.asOf(earlier).claims());
      }),
      { numRuns: 30 },
    );
  });

  it("takes the last day a coarse date can mean", () => {
    const one = ledgerFrom({
      sources: [
        { id: "early", published: "2024-11" },
        { id: "late", published: "2025-01-05" },
      ],
      claims: [{ id: "a", said: "2024-11", citations: [{ source: "early" }, { source: "late" }] }],
    });
    expect(one.asOf("2024-11-29").claims()).toEqual([]);
    const [claim] = one.asOf("2024-11-30").claims();
    expect(claim?.citations.map(({ source }) => source)).toEqual(["early"]);
  });

  it("shows a public utterance from its day, a closed one from its first document", () => {
    const one = ledgerFrom({
      sources: [{ id: "report", published: "2024-12-27" }],
      claims: [
        { id: "open", said: "2024-12-20", inPublic: true },
        { id: "closed", said: "2024-12-20" },
      ],
    });
    expect(
      one
        .asOf("2024-12-20")
        .claims()
        .map(({ id }) => id),
    ).toEqual(["open"]);
    expect(
      one
        .asOf("2024-12-27")
        .claims()
        .map(({ id }) => id),
    ).toEqual(["closed", "open"]);
  });

  it("never shows a claim before it was said, though a document is older", () => {
    const one = ledgerFrom({ sources: [{ id: "report", published: "2024-12-19" }], claims: [{ id: "a", said: "2024-12-20" }] });
    expect(one.asOf("2024-12-19").claims()).toEqual([]);
  });

  it("replays a retraction by the speaker, and shows ours on every day", () => {
    const status = (by: "speaker" | "ledger") => ({ state: "retracted" as const, by, date: "2025-02-01", note: "It was wrong." });
    const one = ledgerFrom({
      sources: [{ id: "report", published: "2024-12-20" }],
      claims: [
        { id: "theirs", said: "2024-12-20", status: status("speaker") },
        { id: "ours", said: "2024-12-20", status: status("ledger") },
      ],
    });
    const stateOn = (day: string, id: string) => one.asOf(day).claim(id)?.status?.state;
    expect([stateOn("2025-01-31", "theirs"), stateOn("2025-02-01", "theirs")]).toEqual([undefined, "retracted"]);
    expect(stateOn("2024-12-20", "ours")).toBe("retracted");
  });

  it("refuses a day that is none, with the form of one", () => {
    for (const text of ["2024-02-30", "yesterday", "2024-12", "", "2024-12-27T00:00"]) {
      expect(() => ledger.asOf(text)).toThrow(InvalidDayError);
      expect(() => ledger.asOf("2024-12-27").asOf(text)).toThrow(/expected a day of the calendar such as 2024-12-27/);
    }
  });
});

describe("the days of records", () => {
  const one = ledgerFrom({
    sources: [{ id: "early", published: "2024-11" }, { id: "undated", read: "2026-01-02" }, { id: "never" }],
    events: [{ id: "capture", type: "capture", title: "A capture", date: "2024-10-26", significance: 1 }],
    claims: [
      { id: "a", said: "2024-11-05", citations: [{ source: "early" }], about: { event: "capture" } },
      { id: "b", said: "2024-11-02", inPublic: true, citations: [{ source: "early" }], about: { event: "capture" } },
    ],
  });

  it("are asked of the whole ledger, from any view", () => {
    const view = one.asOf("2024-01-01");
    expect([view.publicFrom("claim", "a"), view.publicFrom("claim", "b"), view.publicFrom("event", "capture")]).toEqual([
      "2024-11-30",
      "2024-11-02",
      "2024-11-02",
    ]);
    expect(["early", "undated", "never", "nothing"].map((id) => view.publicFrom("source", id))).toEqual([
      "2024-11-30",
      "2026-01-02",
      undefined,
      undefined,
    ]);
  });

  it("agree with what views show", () => {
    for (const { id } of one.events()) {
      const from = one.publicFrom("event", id) ?? "";
      expect([one.asOf(addDays(from, -1)).event(id), one.asOf(from).event(id)?.id]).toEqual([undefined, id]);
    }
  });

  it("give the last day with something new, none after today", () => {
    expect([one.latestDay("2024-11-29"), one.latestDay("2030-01-01"), one.latestDay("2000-01-01")]).toEqual([
      "2024-11-02",
      "2024-11-30",
      "2000-01-01",
    ]);
  });

  it.each([
    ["a day between", "2024-11-15", "2030-01-01", "2024-11-15"],
    ["a day after its last", "2029-01-01", "2030-01-01", "2024-11-30"],
    ["a day before its first", "2000-01-01", "2030-01-01", "2024-11-02"],
    ["a day after today", "2024-11-30", "2024-11-29", "2024-11-02"],
    ["any day, where nothing is public yet", "2024-11-30", "2000-01-01", "2000-01-01"],
  ])("give the day nearest to %s", (_, day, today, nearest) => {
    expect(nearestDay(one, day, today)).toBe(nearest);
  });
});

describe("lookups", () => {
  it("suggest the nearest ids for one that does not exist", () => {
    const one = ledgerFrom({ sources: [{ id: "report", published: "2024-12-20" }], claims: [{ id: "nis-2024-12-19-killed" }] });
    expect(() => one.trace("nis-2024-12-19-kiled")).toThrow(UnknownIdError);
    expect(() => one.trace("nis-2024-12-19-kiled")).toThrow(
      /No claim has the id "nis-2024-12-19-kiled": did you mean nis-2024-12-19-killed\?/,
    );
    expect(one.claim("nothing")).toBeUndefined();
  });

  it("follow an id that was renamed, and say what became of one that was split or withdrawn", () => {
    const sources = [{ id: "report", published: "2024-12-20" }];
    const redirect = (id: string, to: string[]) => ({
      id,
      kind: "claim" as const,
      to,
      date: "2026-01-01",
      reason: "It spoke of two things.",
    });
    const one = ledgerFrom({
      sources,
      claims: [{ id: "new" }, { id: "other" }],
      redirects: [redirect("old", ["new"]), redirect("both", ["new", "other"]), redirect("gone", [])],
    });
    expect(one.claim("old")?.id).toBe("new");
    expect(one.asOf("2024-12-20").trace("old").claim.id).toBe("new");
    expect(one.asOf("2024-12-19").claim("old")).toBeUndefined();
    expect(() => one.trace("both")).toThrow('No claim has the id "both" any more: see new, other. It spoke of two things.');
    expect(() => one.trace("gone")).toThrow(/any more: it was withdrawn\. It spoke of two things\./);
  });

  it("count those who speak for a state as the state", () => {
    const one = ledgerFrom({
      sources: [{ id: "report", published: "2024-12-20" }],
      claims: [
        { id: "a", claimants: ["nis"] },
        { id: "b", claimants: ["zelenskyy"] },
        { id: "c", claimants: ["captive"], about: { actors: ["rok"] } },
      ],
    });
    expect(one.claims({ claimant: "rok" }).map(({ id }) => id)).toEqual(["a"]);
    expect(one.claims({ actor: "rok" }).map(({ id }) => id)).toEqual(["c"]);
  });
});

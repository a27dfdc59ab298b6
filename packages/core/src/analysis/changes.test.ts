import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { changesAnswer } from "../export/index.js";
import { InvalidDayError, isWithoutChange, type Ledger, ledger } from "../index.js";
import { addDays, daysBetween } from "../model/day.js";

const small = ledgerFrom({
  sources: [
    { id: "first-day", published: "2024-12-19" },
    { id: "second-day", published: "2024-12-23" },
    { id: "third-day", published: "2024-12-27" },
  ],
  events: [
    { id: "battle", type: "combat", title: "A battle", date: "2024-12-14", significance: 2 },
    { id: "capture", type: "capture", title: "A capture", date: "2024-12-22", significance: 2 },
  ],
  claims: [
    {
      id: "hundred",
      said: "2024-12-19",
      about: { event: "battle" },
      quantities: [{ question: "casualties", low: 100, counts: "all" }],
      citations: [{ source: "first-day" }, { source: "third-day" }],
    },
    { id: "silence", claimants: ["russia"], said: "2024-12-19", stances: [{ question: "troops-in-russia", answer: "declines" }] },
    {
      id: "taken-back",
      said: "2024-12-19",
      status: { state: "retracted", by: "speaker", date: "2024-12-24", note: "A mistake." },
    },
    {
      id: "ours",
      said: "2024-12-19",
      status: { state: "corrected", by: "ledger", date: "2024-12-24", note: "Our mistake." },
    },
    {
      id: "thousand",
      said: "2024-12-23",
      significance: 1,
      about: { event: "capture" },
      quantities: [{ question: "casualties", low: 1000, counts: "all" }],
      revises: ["hundred"],
      citations: [{ source: "second-day" }],
    },
    {
      id: "admission",
      claimants: ["russia"],
      said: "2024-12-27",
      stances: [{ question: "troops-in-russia", answer: "affirms" }],
      citations: [{ source: "third-day" }],
    },
  ],
});

const between = (from: string, to: string) => small.changes({ from, to });
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe("changes between two days", () => {
  it("are the claims that became public, the weightiest first", () => {
    expect(ids(between("2024-12-20", "2024-12-27").claims)).toEqual(["thousand", "admission"]);
  });

  it("are the events first told of, and the figures replaced", () => {
    const { events, revisions } = between("2024-12-20", "2024-12-27");
    expect(ids(events)).toEqual(["capture"]);
    expect(revisions.map(({ claim, earlier }) => [claim.id, ids(earlier)])).toEqual([["thousand", ["hundred"]]]);
  });

  it("are the positions that are others than before, and a party's acknowledgement", () => {
    expect(between("2024-12-20", "2024-12-27").positions).toEqual([
      expect.objectContaining({
        actor: expect.objectContaining({ id: "russia" }),
        before: "declines",
        after: "affirms",
        isAcknowledgement: true,
        claims: [expect.objectContaining({ id: "admission" })],
      }),
    ]);
    expect(between("2024-12-18", "2024-12-20").positions).toEqual([
      expect.objectContaining({ after: "declines", isAcknowledgement: false }),
    ]);
  });

  it("are what others corrected or took back, and not what we did", () => {
    expect(ids(between("2024-12-20", "2024-12-27").corrected)).toEqual(["taken-back"]);
    expect(ids(between("2024-12-24", "2024-12-27").corrected)).toEqual([]);
  });

  it("are the documents that now carry what was known before", () => {
    expect(between("2024-12-20", "2024-12-27").documents.map(({ claim, sources }) => [claim.id, ids(sources)])).toEqual([
      ["hundred", ["third-day"]],
    ]);
  });

  it("are none from a day to itself", () => {
    const { claims, events, revisions, positions, corrected, documents } = between("2024-12-23", "2024-12-23");
    expect([claims, events, revisions, positions, corrected, documents].flat()).toEqual([]);
    expect(isWithoutChange(between("2024-12-23", "2024-12-23"))).toBe(true);
  });

  it.each(["positions", "revisions", "corrected", "events", "claims", "documents"] as const)("are some where there are only %s", (part) => {
    expect(isWithoutChange({ ...between("2024-12-23", "2024-12-23"), [part]: [{}] })).toBe(false);
  });

  it("of days turned round, or of no days, are refused", () => {
    expect(() => between("2024-12-27", "2024-12-20")).toThrow("The days are turned round");
    expect(() => between("2024-12-27", "2024-12-32")).toThrow(InvalidDayError);
  });

  it("never tell what a view does not show", () => {
    expect(ids(small.asOf("2024-12-23").changes({ from: "2024-12-20", to: "2024-12-27" }).claims)).toEqual(["thousand"]);
  });
});

describe("the bundled ledger's changes", () => {
  it("of a day on which nothing was said, but an event came about that had been spoken of before, are some", () => {
    const changes = ledger.changes({ from: "2024-06-17", to: "2024-06-18" });
    expect([changes.claims.length, ids(changes.events)]).toEqual([0, ["putin-pyongyang-2024-06-18"]]);
    expect([isWithoutChange(changes), isWithoutChange(changesAnswer(ledger as Ledger, "2024-06-17", "2024-06-18"))]).toEqual([
      false,
      false,
    ]);
  });

  it("begin with what a party acknowledges, whatever the order of the questions", () => {
    const kinds = ledger.changes({ from: "2022-01-01", to: "2025-06-30" }).positions.map(({ isAcknowledgement }) => isAcknowledgement);
    expect(new Set(kinds)).toEqual(new Set([true, false]));
    expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false));
  });

  const days = ledger.days();
  const first = days[0] ?? "";
  const span = daysBetween(first, days.at(-1) ?? first);
  const anyDay = fc.integer({ min: 0, max: span }).map((offset) => addDays(first, offset));

  it("between three days add up", () => {
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay, anyDay), (three) => {
        const [a = first, b = first, c = first] = three.toSorted();
        const parts = [ledger.changes({ from: a, to: b }), ledger.changes({ from: b, to: c })];
        const whole = ledger.changes({ from: a, to: c });
        for (const list of ["claims", "events", "corrected"] as const)
          expect(parts.flatMap((part) => ids(part[list])).toSorted()).toEqual(ids(whole[list]).toSorted());
      }),
      { numRuns: 20 },
    );
  });

  it("tell of both acknowledgements of April 2025", () => {
    const { positions } = ledger.changes({ from: "2025-04-20", to: "2025-04-30" });
    const acknowledged = positions.filter(({ isAcknowledgement, question }) => isAcknowledgement && question.id === "troops-in-russia");
    expect(acknowledged.map(({ actor }) => actor.id).toSorted()).toEqual(["dprk", "russia"]);
  });
});

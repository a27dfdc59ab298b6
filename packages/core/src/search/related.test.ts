import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import {
  type Ledger,
  ledger,
  PageError,
  type Related,
  type RelatedReason,
  relatedLabels,
  relatedReasons,
  UnknownIdError,
} from "../index.js";

const whole = ledger as unknown as Ledger;
const told = (all: readonly Related[]) => all.map(({ reason, kind, record }) => `${reason} ${kind} ${record.id}`);

const figure = (low: number) => ({ question: "casualties", low, counts: "all" as const });
const cited = (source: string) => ({ citations: [{ source }] });
const meeting = { id: "meeting", type: "meeting", title: "A meeting", date: "2024-12-01", significance: 2 } as const;
const small = ledgerFrom({
  events: [
    { ...meeting, actors: [{ actor: "nis", role: "host" }] },
    { ...meeting, id: "dinner", partOf: "meeting", related: ["speech"] },
    { ...meeting, id: "speech" },
  ],
  sources: [
    { id: "first", published: "2024-12-01" },
    { id: "second", published: "2024-12-10" },
    { id: "copy", published: "2024-12-11", copies: "second" },
  ],
  claims: [
    { id: "old", quantities: [figure(100)], about: { event: "meeting" }, ...cited("first") },
    { id: "new", quantities: [figure(200)], revises: ["old"], ...cited("second") },
    { id: "denial", claimants: ["dprk"], modality: "denies", denies: ["old"], about: { event: "meeting" }, ...cited("second") },
    { id: "great", claimants: ["rok-jcs"], significance: 1, about: { event: "speech" }, ...cited("first") },
    { id: "small", claimants: ["rok-jcs"], significance: 3, about: { event: "dinner", actors: ["nis"] }, ...cited("first") },
  ],
});

describe("what is related", () => {
  it("to a claim: what became of it, then its neighbours, then what is around it", () => {
    expect(told(small.related("old"))).toEqual([
      "revised-by claim new",
      "denied-by claim denial",
      "same-document claim great",
      "same-document claim small",
      "tells-of event meeting",
      "answers question casualties",
      "claimed-by actor nis",
      "claimed-by actor rok",
      "carried-by source first",
    ]);
  });

  it("to an event, an actor, a document and a question", () => {
    expect(told(small.related("dinner"))).toEqual(["part-of event meeting", "related-event event speech", "told-in claim small"]);
    expect(told(small.related("nis"))).toEqual([
      "speaks-for actor rok",
      "claims claim new",
      "claims claim old",
      "spoken-of-in claim small",
      "involved-in event meeting",
    ]);
    expect(told(small.related("second"))).toEqual(["copied-by source copy", "carries claim denial", "carries claim new"]);
    expect(told(small.related("casualties"))).toEqual([
      "answered-by claim new",
      "answered-by claim old",
      "concerns actor dprk",
      "concerns actor russia",
    ]);
  });

  it("is not more than could be known on the day", () => {
    expect(
      told(small.asOf("2024-12-05").related("old")).filter((one) => one.startsWith("revised-by") || one.startsWith("denied-by")),
    ).toEqual([]);
    expect(() => small.asOf("2024-12-05").related("new")).toThrow(UnknownIdError);
  });

  it("is limited, for each reason and in all", () => {
    expect(told(small.related("old", { perReason: 1 })).filter((one) => one.startsWith("same-document"))).toEqual([
      "same-document claim great",
    ]);
    expect(told(small.related("old", { limit: 2 }))).toEqual(["revised-by claim new", "denied-by claim denial"]);
    expect(() => small.related("old", { limit: 5000 })).toThrow(PageError);
  });
});

describe("an id that is related to nothing", () => {
  it("is refused with those near it", () => {
    expect(() => whole.related("nis-2024-12-27-captive-dead")).toThrow(/nis-2024-12-27-captive-died/);
    expect(() => whole.related("casualtes")).toThrow(/did you mean casualties/);
    expect(() => whole.related("nis", { kind: "claim" })).toThrow(UnknownIdError);
  });

  it("leads to the record that took its place", () => {
    const moved = ledgerFrom({ redirects: [{ kind: "actor", id: "spies", to: ["nis"], reason: "Renamed.", date: "2025-01-01" }] });
    expect(moved.related("spies")).toEqual(moved.related("nis"));
  });
});

it("words every reason, each in its own way", () => {
  const labels = relatedReasons.map((reason: RelatedReason) => relatedLabels[reason]);
  expect(new Set(labels).size).toBe(relatedReasons.length);
});

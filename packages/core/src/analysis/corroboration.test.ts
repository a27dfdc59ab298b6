import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";

const event = { id: "capture", type: "capture" as const, title: "A capture", date: "2024-12-26", significance: 1 as const };
const about = { event: "capture" };

const one = ledgerFrom({
  actors: [
    { id: "us", kind: "state" },
    { id: "us-officials", kind: "group", partOf: "us" },
    { id: "institute", kind: "institute" },
  ],
  sources: [
    { id: "first", published: "2024-12-26" },
    { id: "second", published: "2024-12-27", grade: "relay" },
    { id: "third", published: "2024-12-27" },
  ],
  events: [event],
  claims: [
    { id: "nis", about, citations: [{ source: "first" }, { source: "second", via: ["yonhap"] }] },
    { id: "jcs", claimants: ["rok-jcs"], about, citations: [{ source: "third" }] },
    { id: "repeats", claimants: ["ukraine"], about, restsOn: ["nis"], citations: [{ source: "third" }] },
    { id: "unclear", claimants: ["institute"], about, basis: "sources it does not name", citations: [{ source: "third" }] },
    { id: "officials", claimants: ["us-officials"], about, citations: [{ source: "third" }] },
    { id: "denial", claimants: ["russia"], about, modality: "denies", citations: [{ source: "third" }] },
  ],
});

describe("corroboration", () => {
  const result = one.corroboration("nis");

  it("counts root voices, not documents: bodies of one state are one, officials are their government", () => {
    expect(result.origins.map(({ actor, claims }) => [actor.id, claims.map(({ id }) => id)])).toEqual([
      ["rok", ["nis", "jcs"]],
      ["us", ["officials"]],
    ]);
    expect(result.documents).toBe(3);
  });

  it("adds no origin for a claim that rests on another, and shows what dependence is unknown", () => {
    expect(result.dependent.map(({ id }) => id)).toEqual(["repeats"]);
    expect(result.unknownDependence.map(({ id }) => id)).toEqual(["unclear"]);
  });

  it("tells which documents are relays", () => {
    expect(result.origins[0]?.documents.map(({ source, relays }) => [source.id, relays.map(({ id }) => id)])).toEqual([
      ["first", []],
      ["second", ["yonhap"]],
      ["third", []],
    ]);
  });

  it("takes figures of one question for one finding where their bounds overlap", () => {
    const figures = ledgerFrom({
      sources: [{ id: "first", published: "2024-12-26" }],
      claims: [
        { id: "a", quantities: [{ question: "casualties", low: 1000, high: 2000, counts: "all" }] },
        { id: "b", claimants: ["ukraine"], quantities: [{ question: "casualties", low: 2000, counts: "all" }] },
        { id: "c", claimants: ["russia"], quantities: [{ question: "casualties", low: 2000, lowExclusive: true, counts: "all" }] },
        { id: "d", claimants: ["dprk"], quantities: [{ question: "casualties", low: 1500, counts: "period" }] },
      ],
    });
    expect(figures.corroboration("c").finding).toMatchObject({ low: 2000, lowExclusive: true });
    expect(figures.corroboration("a").origins.map(({ actor }) => actor.id)).toEqual(["rok", "ukraine"]);
  });
});

describe("trace", () => {
  it("is a tree from the claimant over its relays to the documents", () => {
    const { claimants, documents, relays } = one.trace("nis");
    expect(claimants.map(({ id }) => id)).toEqual(["nis"]);
    expect(documents.map(({ source }) => source.id)).toEqual(["first"]);
    expect(relays.map(({ actor, documents: below }) => [actor.id, below.map(({ source }) => source.id)])).toEqual([["yonhap", ["second"]]]);
  });
});

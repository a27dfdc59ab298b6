import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { ledger } from "../index.js";
import { addDays } from "../model/day.js";

const stance = (answer: "affirms" | "denies" | "declines") => [{ question: "troops-in-russia", answer }];

const one = ledgerFrom({
  actors: [
    { id: "kremlin", kind: "body", speaksFor: "russia" },
    { id: "duma-member", kind: "person" },
  ],
  sources: [{ id: "report", published: "2024-10-01" }],
  claims: [
    { id: "nis-affirms", said: "2024-10-18", stances: stance("affirms") },
    { id: "russia-denies", claimants: ["kremlin"], said: "2024-10-21", stances: stance("denies") },
    { id: "russia-declines", claimants: ["russia"], said: "2024-10-24", stances: stance("declines") },
    { id: "russia-denies-that-day", claimants: ["kremlin"], said: "2024-10-24", stances: stance("denies") },
    { id: "some-time", claimants: ["ukraine"], said: "2024-10", stances: stance("affirms") },
    { id: "captive-says", claimants: ["captive"], said: "2025-01-12", stances: stance("affirms") },
    { id: "lawmaker-says", claimants: ["duma-member"], said: "2025-01-13", stances: stance("affirms") },
    { id: "russia-affirms", claimants: ["kremlin"], said: "2025-04-26", stances: stance("affirms") },
  ],
});

describe("positions", () => {
  const { positions, others, acknowledged } = one.positions("troops-in-russia");

  it("put the parties first and fold bodies into the state they speak for", () => {
    expect(positions.map(({ actor, party }) => [actor.id, party])).toEqual([
      ["russia", true],
      ["rok", false],
      ["ukraine", false],
    ]);
  });

  it("show both where bodies of one state differ on one day", () => {
    expect(positions[0]?.bars.map(({ from, to, answer, claims }) => [from, to, answer, claims.length])).toEqual([
      ["2024-10-21", "2024-10-24", "denies", 1],
      ["2024-10-24", "2025-04-26", "mixed", 2],
      ["2025-04-26", undefined, "affirms", 1],
    ]);
  });

  it("start no bar with a stance dated to a month", () => {
    expect(positions[2]).toMatchObject({ bars: [], undated: [{ id: "some-time" }] });
    expect(positions[2]).not.toHaveProperty("current");
  });

  it("take neither a captive's nor a lawmaker's word for his state's", () => {
    expect(others.map(({ id }) => id)).toEqual(["captive-says", "lawmaker-says"]);
    expect(acknowledged.map(({ actor, since }) => [actor.id, since])).toEqual([["russia", "2025-04-26"]]);
    expect(one.asOf("2025-04-25").positions("troops-in-russia").acknowledged).toEqual([]);
  });

  it("name the parties that have not acknowledged, and none where the question is about nobody's conduct", () => {
    const silentOn = (day: string, question = "troops-in-russia") => ledger.asOf(day).positions(question as "troops-in-russia").silent;
    expect(silentOn("2025-04-25").map(({ id }) => id)).toEqual(["dprk", "russia"]);
    expect(silentOn("2025-04-27").map(({ id }) => id)).toEqual(["dprk"]);
    expect(silentOn("2025-04-28")).toEqual([]);
    expect(silentOn("2026-01-01", "pow-to-rok")).toEqual([]);
  });

  it("tell where an answer rests on aggregators and reposts alone", () => {
    const reposted = ledgerFrom({
      sources: [
        { id: "report", published: "2024-10-01" },
        { id: "repost", published: "2024-10-01", grade: "aggregator" },
      ],
      claims: [
        { id: "denied", claimants: ["russia"], said: "2024-10-21", stances: stance("denies"), citations: [{ source: "repost" }] },
        { id: "declined", claimants: ["russia"], said: "2024-10-24", stances: stance("declines"), citations: [{ source: "report" }] },
      ],
    });
    const [russia] = reposted.positions("troops-in-russia").positions;
    expect(russia?.bars.map((bar) => [bar.answer, bar.isCarriedByAggregatorsAlone])).toEqual([
      ["denies", true],
      ["declines", false],
    ]);
  });
});

describe("the bundled ledger", () => {
  it("holds no acknowledgement by a party that North Korean soldiers are in Russia before 26 April 2025", () => {
    for (let day = "2024-10-01"; day < "2025-04-26"; day = addDays(day, 1)) {
      expect(ledger.asOf(day).positions("troops-in-russia").acknowledged, day).toEqual([]);
    }
    const { acknowledged } = ledger.positions("troops-in-russia");
    expect(acknowledged.map(({ actor }) => actor.id).sort()).toEqual(["dprk", "russia"]);
    expect(acknowledged.every(({ since }) => since >= "2025-04-26")).toBe(true);
  });
});

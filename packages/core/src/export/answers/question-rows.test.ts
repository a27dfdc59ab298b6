import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { casualties, ledgerFrom, troopsInRussia } from "../../../testing/ledger-from.js";
import { type Ledger, ledger } from "../../index.js";
import { estimatesAnswer, estimatesRows, positionsAnswer, positionsRows, rowsAsCsv, splitCell } from "../index.js";

const stance = (answer: "affirms" | "denies") => [{ question: "troops-in-russia", answer }];

const few = ledgerFrom({
  questions: [
    { ...casualties, parties: [...casualties.parties] },
    { ...troopsInRussia, parties: [...troopsInRussia.parties] },
  ],
  sources: [
    { id: "report", published: "2024-12-27" },
    { id: "leaflet", published: "2024-12-28", url: undefined },
  ],
  claims: [
    {
      id: "some",
      said: "2024-12-26",
      quantities: [{ question: "casualties", low: 100, lowExclusive: true, counts: "all" }],
      citations: [{ source: "leaflet" }, { source: "report" }],
    },
    {
      id: "a-part",
      said: "2024-12-27",
      quantities: [{ question: "casualties", low: 10, high: 10, approximate: true, counts: "part", scope: "one village" }],
    },
    { id: "denial", claimants: ["russia"], said: "2024-11-01", stances: stance("denies") },
    { id: "avowal", claimants: ["russia"], said: "2024-12", stances: stance("affirms") },
    { id: "witness", claimants: ["captive"], said: "2024-12-20", stances: stance("affirms") },
  ],
});

const whole = ledger as unknown as Ledger;

const read = (rows: Parameters<typeof rowsAsCsv>[0]) => parse(rowsAsCsv(rows), { columns: true }) as Record<string, string>[];

describe("the figures on a question as rows", () => {
  const rows = read(estimatesRows(estimatesAnswer(few, "casualties")));

  it("are those that are compared and those only listed, each with claimant, origin, unit and bounds", () => {
    expect(rows).toMatchObject([
      {
        claim: "some",
        claimant: "nis",
        claimant_name: "National Intelligence Service",
        origin: "rok",
        unit: "persons",
        low: "100",
        high: "",
        low_exclusive: "true",
        counts: "all",
        is_compared: "true",
      },
      { claim: "a-part", figure: "about 10", counts: "part", scope: "one village", is_compared: "false" },
    ]);
  });

  it("have an address, or none, for each source", () => {
    expect(splitCell(rows[0]?.sources ?? "")).toEqual(["leaflet", "report"]);
    expect(splitCell(rows[0]?.addresses ?? "")).toEqual(["", "https://example.org/report"]);
  });

  it("are every figure of the answer", () => {
    const answer = estimatesAnswer(whole, "killed");
    const figures = [...answer.series.flatMap((one) => one.figures), ...answer.listed];
    expect(estimatesRows(answer).map(({ claim }) => claim)).toEqual(figures.map(({ claim }) => claim));
  });
});

describe("the positions on a question as rows", () => {
  it("are stretches of time, then claims not dated to a day, of those who speak for a state", () => {
    const rows = read(positionsRows(positionsAnswer(few, "troops-in-russia")));
    expect(rows).toMatchObject([
      {
        question: "troops-in-russia",
        actor: "russia",
        actor_name: "Russia",
        is_party: "true",
        from: "2024-11-01",
        to: "",
        answer: "denies",
        acknowledges: "false",
        claims: "denial",
      },
      { actor: "russia", from: "", to: "", answer: "affirms", acknowledges: "true", claims: "avowal", said: "2024-12" },
    ]);
  });

  it("leave out no claim of a state, dated to a day or not", () => {
    for (const id of ["arms-to-russia", "fights-outside-russia", "troops-in-russia"] as const) {
      const { positions } = ledger.positions(id);
      const claims = positions.flatMap(({ bars, undated }) => [...bars.flatMap((bar) => bar.claims), ...undated]);
      const told = positionsRows(positionsAnswer(whole, id)).flatMap((row) => row.claims);
      expect(told).toEqual(claims.map((claim) => claim.id));
    }
  });
});

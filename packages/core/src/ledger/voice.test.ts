import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { ledger, voiceOf } from "../index.js";

const officeHeld = { title: "Chief of staff", of: "ministry" };

const few = ledgerFrom({
  actors: [
    { id: "ministry", kind: "body", speaksFor: "rok" },
    { id: "ministry-officials", kind: "group", partOf: "ministry" },
    { id: "western-officials", kind: "group" },
    { id: "former-chief", kind: "person", roles: [officeHeld] },
    { id: "chief", kind: "person", roles: [officeHeld], speaksFor: "rok" },
    { id: "newspaper", kind: "medium", partOf: "ministry" },
  ],
});

const voice = (id: string) => {
  const { as, of } = voiceOf(few, few.need("actor", id));
  return [as, of.id];
};

describe("for whom an actor's words count", () => {
  it("is a state for itself and for those who are recorded as speaking for it", () => {
    expect(voice("rok")).toEqual(["state", "rok"]);
    expect(voice("ministry")).toEqual(["spokesman", "rok"]);
    expect(voice("chief")).toEqual(["spokesman", "rok"]);
  });

  it("is the government of unnamed officials, where they belong to one", () => {
    expect(voice("ministry-officials")).toEqual(["unnamed", "rok"]);
    expect(voice("western-officials")).toEqual(["itself", "western-officials"]);
  });

  it("is nobody else because of an office alone, or because of what an actor belongs to", () => {
    expect(voice("former-chief")).toEqual(["itself", "former-chief"]);
    expect(voice("newspaper")).toEqual(["itself", "newspaper"]);
  });

  it("is the same for which claims are counted as one origin and put as a position", () => {
    for (const claim of ledger.claims().filter(({ claimants, onBehalfOf }) => claimants.length === 1 && !onBehalfOf)) {
      const [claimant = ""] = claim.claimants;
      const { as, of } = voiceOf(ledger, ledger.need("actor", claimant));
      const others = claim.stances.map(({ question }) => ledger.positions(question as "troops-in-russia").others.includes(claim));
      if (claim.status?.state !== "retracted")
        expect(others.every((isOther) => isOther === (as === "unnamed" || as === "itself"))).toBe(true);
      if (claim.quantities.length === 0) continue;
      const figures = ledger.estimates(claim.quantities[0]?.question as "casualties");
      const own = [...figures.series.flatMap(({ estimates }) => estimates), ...figures.listed].filter((one) => one.claim === claim);
      for (const { origin } of own) expect(origin.id, claim.id).toBe(of.id);
    }
  });
});

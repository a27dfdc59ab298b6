import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { citeClaim, citeDocument } from "./index.js";

const few = ledgerFrom({
  sources: [
    { id: "retelling", title: "Losses grow", publisher: "Gazette", published: "2024-12-27", grade: "relay" },
    { id: "remarks", title: "Remarks\non losses", publisher: "Office", published: "2024-12-28", titleIsDescription: true },
  ],
  claims: [
    {
      id: "losses",
      said: "2024-12-27",
      modality: "confirms",
      statement: "A soldier died.",
      citations: [{ source: "retelling" }, { source: "remarks" }],
    },
    { id: "undated", claimants: ["captive"], statement: "It was cold.", citations: [{ source: "retelling" }] },
    { id: "spoken", said: "2024-12-26", inPublic: true, statement: "It was said.", citations: [{ source: "retelling" }] },
  ],
});

const cite = (id: string, day?: string) => {
  const view = day === undefined ? few : few.asOf(day);
  return citeClaim(view, view.need("claim", id));
};

describe("the citation of a claim", () => {
  it("says who says it, how and when, what, in which document, and where the ledger holds it", () => {
    expect(cite("losses")).toBe(
      "South Korea's National Intelligence Service confirms, on 27 December 2024: A soldier died. Office: [Remarks on losses], 28 December 2024. https://example.org/remarks Tumen ledger, claim losses.",
    );
    expect(citeClaim(few, few.need("claim", "losses"), "1.2.3")).toMatch(/ Tumen ledger 1\.2\.3, claim losses\.$/);
  });

  it("names the best document of the day, not the first of the record", () => {
    expect(cite("losses", "2024-12-27")).toContain(" Gazette: Losses grow, 27 December 2024. https://example.org/retelling ");
    expect(cite("losses", "2024-12-28")).toContain(" Office: [Remarks on losses], ");
    expect(cite("losses", "2024-12-28")).toMatch(/, as of 28 December 2024\.$/);
  });

  it("says that a day is not known, and that no document carries it yet", () => {
    expect(cite("undated")).toMatch(/^A captive says, on a day that is not known: It was cold\. /);
    expect(cite("spoken", "2024-12-26")).toContain(" Carried by no document of the ledger yet. Tumen ledger, ");
  });
});

describe("the citation of a document", () => {
  it("stands on one line, with what only describes it in brackets", () => {
    expect(citeDocument(few.need("source", "remarks"))).toBe("Office: [Remarks on losses], 28 December 2024. https://example.org/remarks");
  });

  it("says that it is undated, and leaves out an address that it has not", () => {
    expect(citeDocument({ publisher: "Office", title: "Notice", titleIsDescription: false })).toBe("Office: Notice, undated.");
  });
});

import fc from "fast-check";
import { Ledger } from "../src/ledger.js";
import { datasetFrom } from "./ledger-from.js";

/** Signs that act in one format or another, and letters of other scripts beside them. */
const signs = [..."=+-@'\"\t,;|{}\\%$#_~^&<>[]()*`!?/:＝\u2028\u{1F600}국й e", "\r\n", "\n", "\n\n", "--", "''", "  - ", "ER", "\\textbf{"];

/** Any text that says something, most of it made to act. */
export const hostileText = fc
  .oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(...signs) }))
  .filter((text) => text.trim().length > 0);

/** The texts of a claim and of its document that come from elsewhere. */
export interface Texts {
  readonly statement: string;
  readonly name: string;
  readonly scope: string;
  readonly title: string;
  readonly publisher: string;
  readonly locator: string;
}

/** Texts for every place where one can stand. */
export const hostileTexts: fc.Arbitrary<Texts> = fc.record({
  statement: hostileText,
  name: hostileText,
  scope: hostileText,
  title: hostileText,
  publisher: hostileText,
  locator: hostileText,
});

/** A ledger of one claim about one place, in two documents, with these texts. */
export function ledgerWith({ statement, name, scope, title, publisher, locator }: Texts): Ledger {
  const dataset = datasetFrom({
    actors: [{ id: "someone", names: { en: name } }],
    sources: [
      { id: "first", published: "2024-12-27", title, publisher },
      { id: "second", published: "2024-12-28~", title: "Second", publisher: "Other", titleIsDescription: true },
    ],
    claims: [
      {
        id: "told",
        claimants: ["someone", "nis"],
        said: "2024-12-27",
        statement,
        about: { places: ["somewhere"] },
        quantities: [{ question: "casualties", low: 5, counts: "part", scope }],
        citations: [
          { source: "first", locator, via: ["someone"] },
          { source: "second", via: ["yonhap", "someone"] },
        ],
      },
    ],
  });
  const coordinates = { latitude: 51.2, longitude: 35.3, precision: "settlement", origin: "a survey" } as const;
  return new Ledger({ ...dataset, places: [{ id: "somewhere", kind: "settlement", names: { en: name }, aliases: [], coordinates }] });
}

/** How often a law about texts is tried: more in a thorough run. */
export const runs = { numRuns: process.env.THOROUGH ? 2000 : 60 } as const;

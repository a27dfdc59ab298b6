import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copiedLedger } from "../../../testing/copied-ledger.js";
import { compile, LedgerValidationError } from "../index.js";

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await copiedLedger());
});
afterEach(() => remove());

interface Extra {
  released?: string;
  corrections?: string;
  redirects?: string;
  places?: string;
  claims?: string;
  sources?: string;
  events?: string;
  questions?: string;
}

/** The problems of the bundled data with a few records more; places are given as file:line. */
async function problemsWith({ claims = "", sources = "", events = "", questions = "", ...lists }: Extra): Promise<string[]> {
  await Promise.all([
    ...Object.entries(lists).map(([name, text]) => writeFile(join(folder, `${name}.yaml`), text)),
    writeFile(join(folder, "claims/extra.yaml"), claims),
    writeFile(join(folder, "sources/extra.yaml"), sources),
    writeFile(join(folder, "events/extra.yaml"), events),
    appendFile(join(folder, "questions.yaml"), questions),
  ]);
  const error = await compile(folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return [];
  if (!(error instanceof LedgerValidationError)) throw error;
  return error.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const source = (id: string, more = "") =>
  `- { id: ${id}, url: "https://example.org/${id}", title: A title, publisher: Example, published: 2024-12-20, language: en, kind: news, grade: original${more} }\n`;

const claim = (id: string, said: string, more = "") =>
  `- id: ${id}\n  claimants: [nis]\n  said: ${said}\n  modality: asserts\n  statement: A statement.\n  significance: 3\n  citations: [{ source: example }]\n${more}`;

const release = (id: string) => `- id: core\n  version: 0.9.0\n  date: 2026-01-01\n  records:\n    claim:\n      ${id}: "0123456789ab"\n`;

const correction = (words: string) => `- { kind: claim, field: said, old: 2024-12-20, new: 2024-12-21, reason: A slip., ${words} }\n`;

const figure = (words: string) => `  quantities: [{ question: casualties, counts: all, ${words} }]\n`;

/** A question in English and Korean, with what explains it further. */
const question = (english: string, korean: string) =>
  `- id: lawful\n  kind: stance\n  text: Is it lawful?\n  definition: Whether it is lawful.\n  proposition: it is lawful\n${english}  translations:\n    ko:\n      text: 적법한가?\n      proposition: 적법하다\n${korean}`;

const sources = source("example");

const places = "- { id: rajin, kind: port, names: { en: Rajin } }\n- { id: dunai, kind: port, names: { en: Dunai } }\n";

const moved = (from: string, to: string) => `  about: { places: [rajin], routes: [{ from: ${from}, to: ${to}, by: sea, of: arms }] }\n`;

describe("the compiler accepts", () => {
  it("a claim that a document reports on the eve of its day, since midnight passes at different hours", async () => {
    expect(await problemsWith({ sources, claims: claim("nis-one", "2024-12-21") })).toEqual([]);
  });

  it("an id of the last release that leads on", async () => {
    const redirects = "- { id: nis-gone, kind: claim, to: [], date: 2026-02-01, reason: It was no claim. }\n";
    expect(await problemsWith({ released: release("nis-gone"), redirects })).toEqual([]);
  });

  it("several corrections of one record, and one of a record that leads on", async () => {
    const redirects = "- { id: nis-gone, kind: claim, to: [nis-one], date: 2026-02-01, reason: Merged. }\n";
    const corrections =
      correction("id: nis-one, date: 2026-01-02") +
      correction("id: nis-one, date: 2026-01-02") +
      correction("id: nis-gone, date: 2026-01-02");
    expect(await problemsWith({ sources, claims: claim("nis-one", "2024-12-20"), redirects, corrections })).toEqual([]);
  });

  it("a question that Korean names and does not explain", async () => {
    expect(await problemsWith({ questions: question("  includes: verdicts\n", "") })).toEqual([]);
  });

  it("a question whose Korean explains as much as its English, and names the same questions", async () => {
    const questions = question(
      "  excludes: the wounded (casualties), denials (troops-in-russia), others (later)\n",
      "      definition: 적법한지 여부.\n      excludes: 부인(troops-in-russia)과 부상자(casualties), 그 밖(나중)\n",
    );
    expect(await problemsWith({ questions })).toEqual([]);
  });

  it("zero as a figure", async () => {
    expect(await problemsWith({ sources, claims: claim("nis-one", "2024-12-20", figure("low: 0, high: 0, unhedged: true")) })).toEqual([]);
  });
});

describe("the compiler refuses", () => {
  const cases: [what: string, extra: Extra, expected: RegExp][] = [
    [
      "a claim that may have been said long after the document that reports it",
      { sources, claims: claim("nis-one", "2024~") },
      /^claims\/extra\.yaml:3 said \(2024~\) reaches beyond 2024-12-20, by when "example" carried the claim: expected a date that ends there, such as 2024~\/2024-12-20$/,
    ],
    [
      "a claim said more than a day after the document that reports it",
      { sources, claims: claim("nis-one", "2024-12-22") },
      /^claims\/extra\.yaml:7 "example" was published on 2024-12-20, before the claim was said \(2024-12-22\): expected a later document or an earlier day$/,
    ],
    [
      "an exclusive bound without its number",
      { sources, claims: claim("nis-one", "2024-12-20", figure("high: 5, lowExclusive: true")) },
      /^claims\/extra\.yaml:8 an exclusive lower bound has no number: expected low$/,
    ],
    [
      "a figure without any bound",
      { sources, claims: claim("nis-one", "2024-12-20", figure("approximate: true")) },
      /^claims\/extra\.yaml:8 a quantity has a lower or an upper bound: expected low, high or both$/,
    ],
    [
      "two records for one address",
      { sources: sources + source("other").replace("org/other", "org/example") },
      /^sources\/extra\.yaml:2 the address https:\/\/example\.org\/example is already used at sources\/extra\.yaml:1: expected another$/,
    ],
    [
      "an address with signs beyond ASCII",
      { sources: source("example").replace("org/example", "org/북한") },
      /^sources\/extra\.yaml:1 expected an address with signs beyond ASCII percent-encoded; found/,
    ],
    [
      "a revision of somebody else's claim",
      {
        sources,
        claims:
          claim("nis-one", "2024-12-20", figure("low: 5")) +
          claim("hur-two", "2024-12-20", `  revises: [nis-one]\n${figure("low: 6")}`).replace("[nis]", "[hur]"),
      },
      /^claims\/extra\.yaml:16 "nis-one" is a claim of nis: expected an earlier claim of hur$/,
    ],
    [
      "a revision of a later claim",
      {
        sources,
        claims:
          claim("nis-one", "2024-12-20", figure("low: 5")) + claim("nis-two", "2024-12-19", `  revises: [nis-one]\n${figure("low: 6")}`),
      },
      /^claims\/extra\.yaml:16 "nis-one" was said later \(2024-12-20\): expected an earlier claim$/,
    ],
    [
      "a revision of a figure that counts something else",
      { sources, claims: claim("nis-one", "2024-12-20") + claim("nis-two", "2024-12-21", `  revises: [nis-one]\n${figure("low: 6")}`) },
      /^claims\/extra\.yaml:15 "nis-one" has no whole figure on casualties: expected one/,
    ],
    [
      "a claim that relates to itself",
      { sources, claims: claim("nis-one", "2024-12-20", "  confirms: [nis-one]\n") },
      /^claims\/extra\.yaml:8 a claim cannot stand in "confirms" of itself: expected another claim$/,
    ],
    [
      "a count in an id",
      { sources, claims: claim("nis-2024-12-20-3000-lost", "2024-12-20") },
      /^claims\/extra\.yaml:1 the id holds the figure 3000: expected words/,
    ],
    [
      "a voice that is no state or alliance",
      { sources, claims: claim("nis-one", "2024-12-20", "  onBehalfOf: nis\n") },
      /^claims\/extra\.yaml:8 "nis" is no state or alliance: expected one$/,
    ],
    [
      "an event outside the days of the event it is part of",
      {
        events:
          "- { id: whole, type: combat, title: A battle, date: 2024-12, significance: 3 }\n- { id: part, type: combat, title: A clash, date: 2025-01-02, significance: 3, partOf: whole }\n",
      },
      /^events\/extra\.yaml:2 "whole" \(2024-12\) does not contain 2025-01-02: expected containment in time, or related$/,
    ],
    [
      "an event that is part of itself",
      { events: "- { id: whole, type: combat, title: A battle, date: 2024-12, significance: 3, partOf: whole }\n" },
      /^events\/extra\.yaml:1 "whole" is part of itself: expected a chain that ends$/,
    ],
    [
      "a public utterance without a day",
      { sources, claims: claim("nis-one", "2024-12-20", "  inPublic: true\n").replace("  said: 2024-12-20\n", "") },
      /^claims\/extra\.yaml:7 a public utterance has a day: expected said$/,
    ],
    [
      "an id of the last release that is gone and does not lead on",
      { released: release("nis-gone") },
      /^released\.yaml:6 the claim "nis-gone" of 0\.9\.0 is gone: expected the record, or an entry in redirects\.yaml that says where it leads$/,
    ],
    [
      "a correction of no record",
      { corrections: correction("id: nis-gone, date: 2026-01-02") },
      /^corrections\.yaml:1 no claim has the id "nis-gone": expected the id of the record that was corrected$/,
    ],
    [
      "a correction that was made on no single day",
      { sources, claims: claim("nis-one", "2024-12-20"), corrections: correction("id: nis-one, date: 2026-01") },
      /^corrections\.yaml:1 "2026-01" is no single day: expected the day of the correction, such as 2026-01-31$/,
    ],
    [
      "a correction that changes nothing",
      { corrections: correction("id: nis-one, date: 2026-01-02").replace("2024-12-21", "2024-12-20") },
      /^corrections\.yaml:1 nothing changes: expected old and new to differ$/,
    ],
    [
      "a route to a place that the claim is not about",
      { sources, places, claims: claim("nis-one", "2024-12-20", moved("rajin", "dunai")) },
      /^claims\/extra\.yaml:8 "dunai" is not among the places the claim is about: expected one of about\.places$/,
    ],
    [
      "a route that leads nowhere",
      { sources, places, claims: claim("nis-one", "2024-12-20", moved("rajin", "rajin")) },
      /^claims\/extra\.yaml:8 "rajin" is where the route starts: expected another place$/,
    ],
    [
      "a language that tells what a question includes, and does not define it",
      { questions: question("  includes: verdicts\n", "      includes: 판결\n") },
      /^questions\.yaml:24 missing: expected the Korean of "Whether it is lawful\."$/,
    ],
    [
      "a language that defines a question, and leaves out what it includes",
      { questions: question("  includes: verdicts\n", "      definition: 적법한지 여부.\n") },
      /^questions\.yaml:24 missing: expected the Korean of "verdicts"$/,
    ],
    [
      "a language that includes what the English does not",
      { questions: question("", "      definition: 적법한지 여부.\n      includes: 판결\n") },
      /^questions\.yaml:26 the English has no such text: expected none in Korean$/,
    ],
    [
      "a language that names another question in brackets",
      { questions: question("  excludes: the lost (casualties)\n", "      definition: 여부.\n      excludes: 손실(troops-in-russia)\n") },
      /^questions\.yaml:27 names troops-in-russia in brackets: expected casualties, as in English$/,
    ],
    [
      "a claim of nobody",
      { sources, claims: claim("nis-one", "2024-12-20").replace("[nis]", "[]") },
      /^claims\/extra\.yaml:2 the list is empty: expected at least one$/,
    ],
    [
      "a significance that is none",
      { sources, claims: claim("nis-one", "2024-12-20").replace("significance: 3", "significance: 4") },
      /^claims\/extra\.yaml:6 expected one of 1, 2, 3, found 4$/,
    ],
    [
      "a year that YAML takes for a number",
      { sources, claims: claim("nis-one", "2024") },
      /^claims\/extra\.yaml:3 expected string, found 2024$/,
    ],
  ];

  it.each(cases)("%s", async (_, extra, expected) => {
    const problems = await problemsWith(extra);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });
});

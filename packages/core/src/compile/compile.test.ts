import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundledFolder, copiedLedger } from "../../testing/copied-ledger.js";
import { compile, LedgerValidationError } from "./index.js";

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await copiedLedger());
});
afterEach(() => remove());

const claim = `
- id: nis-2024-12-27-test
  claimants: [nis]
  said: 2024-12-27
  modality: asserts
  statement: A statement.
  significance: 3
  citations:
    - { source: yonhap-2024-12-27-losses }
`;

async function problemsOf(file: string, text: string) {
  await writeFile(join(folder, file), text);
  const error = await compile(folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof LedgerValidationError ? error.problems : [];
}

describe("compile", () => {
  it("accepts the bundled data", async () => {
    await expect(compile(bundledFolder)).resolves.toHaveProperty("claims");
  });

  it("names file, line and the nearest ids for an id that does not exist", async () => {
    const problems = await problemsOf("claims/2024-12.test.yaml", claim.replace("[nis]", "[nsi]"));
    expect(problems).toEqual([
      expect.objectContaining({ file: "claims/2024-12.test.yaml", line: 3, path: "claimants.0", record: "nis-2024-12-27-test" }),
    ]);
    expect(problems[0]?.message).toMatch(/no actor has the id "nsi": expected the id of an actor, such as .*\bnis\b/);
  });

  it("names file, line and the form of a date for a day that does not exist", async () => {
    const problems = await problemsOf("claims/2024-12.test.yaml", claim.replace("said: 2024-12-27", "said: 2024-13-27"));
    expect(problems).toEqual([expect.objectContaining({ file: "claims/2024-12.test.yaml", line: 4, path: "said" })]);
    expect(problems[0]?.message).toMatch(/"2024-13-27" is not a date: expected an EDTF date such as 2024-12-27/);
  });

  it("names file, line and the order of bounds for a range turned round", async () => {
    const turned = `${claim}  quantities:\n    - { question: casualties, low: 4000, high: 3000, counts: all }\n`;
    const problems = await problemsOf("claims/2024-12.test.yaml", turned);
    expect(problems).toEqual([expect.objectContaining({ file: "claims/2024-12.test.yaml", line: 11, path: "quantities.0.low" })]);
    expect(problems[0]?.message).toMatch(/turned round: expected low at most high, found 4000 above 3000/);
  });

  it("lists every problem of every file at once", async () => {
    const two = `${claim.replace("asserts", "shouts")}${claim.replace("-test", "-other").replace("yonhap-2024-12-27-losses", "no-such-source")}`;
    const problems = await problemsOf("claims/2024-12.test.yaml", two);
    expect(problems.map(({ path }) => path)).toEqual(["modality", "citations.0.source"]);
  });

  it.each([
    ["a clause that opens with a verb", "  clause: sent soldiers to Kursk\n", /does not open with a verb/],
    ["a clause with brackets", "  clause: the soldiers (all of them) have left\n", /holds no brackets/],
    ["a clause of more than 25 words", `  clause: the ${"very ".repeat(25)}end\n`, /at most 25 words: found 27/],
    ["a quotation of more than twelve words", `  quote: { speaker: nis, text: ${"word ".repeat(13)}}\n`, /at most 12 words: found 13/],
    [
      "a second whole figure on one question",
      "  quantities:\n    - { question: casualties, low: 1, counts: all }\n    - { question: casualties, low: 2, counts: all }\n",
      /a second "all" figure/,
    ],
    [
      "a stance on a quantity question",
      "  stances:\n    - { question: casualties, answer: affirms }\n",
      /answered by a figure: expected a stance question/,
    ],
    ["an unknown field", "  colour: red\n", /unknown field "colour"/],
    [
      "a bare number without its hedge",
      "  quantities:\n    - { question: casualties, low: 5, high: 5, counts: all }\n",
      /either unhedged or approximate/,
    ],
  ])("refuses %s", async (_, lines, message) => {
    const problems = await problemsOf("claims/2024-12.test.yaml", `${claim}${lines}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(10);
  });

  it("refuses an id used twice, and says where it stands first", async () => {
    const problems = await problemsOf("claims/2024-12.test.yaml", `${claim}${claim}`);
    expect(problems).toEqual([expect.objectContaining({ line: 11, path: "id" })]);
    expect(problems[0]?.message).toContain("already used at claims/2024-12.test.yaml:2");
  });

  it.each([
    ["an id that is still in use", "nis", "nis", /"nis" is still in use by its own actor/],
    ["a target that is not there", "old-nis", "nsi", /no actor has the id "nsi": expected the id of a record that is there/],
  ])("refuses a redirect from or to %s", async (_, id, to, message) => {
    const problems = await problemsOf("redirects.yaml", `- { id: ${id}, kind: actor, to: [${to}], date: 2026-01-01, reason: Renamed. }\n`);
    expect(problems).toEqual([expect.objectContaining({ file: "redirects.yaml", line: 1 })]);
    expect(problems[0]?.message).toMatch(message);
  });

  it("names the line of text that is no YAML", async () => {
    const problems = await problemsOf("topics.yaml", "- id: one\n  title: [\n");
    expect(problems.find(({ file }) => file === "topics.yaml")).toMatchObject({ message: expect.stringMatching(/not readable as YAML/) });
  });

  it("says that a file is missing", async () => {
    await rm(join(folder, "questions.yaml"));
    const error = await compile(folder).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/questions\.yaml:1 the file is missing/);
  });

  it("leaves the files as they were", async () => {
    const path = join(folder, "topics.yaml");
    const before = await readFile(path, "utf8");
    await problemsOf("claims/2024-12.test.yaml", claim.replace("nis", "nobody"));
    expect(await readFile(path, "utf8")).toBe(before);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { copiedLedger } from "../../testing/copied-ledger.js";
import { Ledger } from "../ledger.js";
import { compile, compileOver, LedgerValidationError } from "./index.js";

let ledger: Ledger;
let folder: string;

beforeAll(async () => {
  const copy = await copiedLedger();
  ledger = new Ledger(await compile(copy.folder));
  await copy.remove();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "own-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(files: Readonly<Record<string, string>>, at = folder) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(at, name)), { recursive: true });
    await writeFile(join(at, name), text);
  }
}

const sources =
  "- { id: notes, url: 'https://notes.example/1', title: Notes, publisher: Notes, published: 2024-12-28, language: en, kind: news, grade: original }\n";

const claim = (id: string, more: object = {}) =>
  JSON.stringify({
    id,
    claimants: ["nis"],
    said: "2024-12-28",
    modality: "asserts",
    statement: "It is so.",
    significance: 3,
    citations: [{ source: "notes" }],
    ...more,
  });

async function problems(reading: Promise<unknown>) {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof LedgerValidationError ? error.problems : [];
}

describe("own records in a folder", () => {
  it("are laid over the ledger, from YAML and NDJSON, in files and folders of files", async () => {
    await put({
      "sources.yaml": sources,
      "claims.ndjson": `\ufeff${claim("my-claim")}\r\n\n${claim("other-claim")}\n`,
      "claims/2024-12.yaml": `[${claim("third-claim")}]\n`,
      "README.md": "Notes.",
    });
    const mine = await compileOver(ledger, folder);
    expect(mine.claims({ source: "notes" }).map(({ id }) => id)).toEqual(["my-claim", "other-claim", "third-claim"]);
    expect(mine.claims()).toHaveLength(ledger.claims().length + 3);
  });

  it("may be none", async () => {
    expect((await compileOver(ledger, folder)).claims()).toEqual(ledger.claims());
  });

  it("have every problem told with file and line", async () => {
    await put({
      "sources.yaml": sources.replace("grade: original", "grade: best"),
      "claims.ndjson": `${claim("my-claim")}\n\n${claim("other-claim", { claimants: ["nsi"] })}\n${claim("my-claim", { modality: "shouts" })}\n${claim("my-claim")}\n`,
    });
    expect((await problems(compileOver(ledger, folder))).map(({ file, line, record, path }) => [`${file}:${line}`, record, path])).toEqual([
      ["claims.ndjson:3", "other-claim", "claimants.0"],
      ["claims.ndjson:4", "my-claim", "modality"],
      ["claims.ndjson:5", "my-claim", "id"],
      ["sources.yaml:1", "notes", "grade"],
    ]);
  });

  it("have the line named that is no JSON", async () => {
    await put({ "sources.yaml": sources, "claims.ndjson": `${claim("my-claim")}\n{"id": "cut` });
    expect(await problems(compileOver(ledger, folder))).toEqual([
      {
        file: "claims.ndjson",
        line: 2,
        path: "",
        message: expect.stringMatching(/^not readable as JSON: expected one record on the line/),
      },
    ]);
  });

  it("are not passed over in silence where a file's name is mistyped", async () => {
    await put({ "claim.ndjson": claim("my-claim"), "sources.csv": "id", "claims/2024.yml": "[]", "briefing.yaml": "[]" });
    const found = await problems(compileOver(ledger, folder));
    expect(found.map(({ file }) => file)).toEqual(["briefing.yaml", "claim.ndjson", "claims/2024.yml", "sources.csv"]);
    expect(found[0]?.message).toMatch(/names no records: expected actors, .*claims.* end in \.yaml or \.ndjson$/);
  });

  it("are not taken to be none where the folder is not there", async () => {
    expect(await problems(compileOver(ledger, join(folder, "none")))).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^the folder cannot be read/) }),
    ]);
  });
});

it("a data folder may hold NDJSON where it holds YAML", async () => {
  const copy = await copiedLedger();
  const before = await compile(copy.folder);
  await rm(join(copy.folder, "topics.yaml"));
  await put({ "topics.ndjson": before.topics.map((topic) => JSON.stringify(topic)).join("\n") }, copy.folder);
  expect(await compile(copy.folder)).toEqual(before);
  await copy.remove();
});

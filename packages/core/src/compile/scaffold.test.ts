import { execFile } from "node:child_process";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { copiedLedger } from "../../testing/copied-ledger.js";
import { compile } from "./compile.js";
import { scaffold } from "./scaffold.js";

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await copiedLedger());
});
afterEach(() => remove());

const request = { url: "https://en.yna.co.kr/view/example", title: "NIS: soldiers “returned” in the north", published: "2026-11-20" };

it("prepares a source and a claim that lack only what an editor must say", async () => {
  for (const { file, text } of scaffold(await compile(folder), request)) await appendFile(join(folder, file), text);
  const problems = await compile(folder).then(
    () => "",
    (error: Error) => error.message,
  );
  expect(problems.split("\n").slice(1)).toEqual([
    expect.stringMatching(/claims\/2026-11\.yaml:\d+ id: expected string, found null$/),
    expect.stringMatching(/claimants: the list is empty: expected at least one$/),
    expect.stringMatching(/modality: expected one of asserts, .*, found null$/),
    expect.stringMatching(/statement: expected string, found null$/),
    expect.stringMatching(/significance: expected one of 1, 2, 3, found null$/),
  ]);
});

it("takes publisher, language and kind from what the ledger has of the same site", async () => {
  const [source] = scaffold(await compile(folder), request);
  expect(source.file).toBe("sources/2026.yaml");
  expect(source.text).toBe(
    `\n- id: yonhap-2026-11-20-nis-soldiers-returned-north\n  url: https://en.yna.co.kr/view/example\n  title: "NIS: soldiers “returned” in the north"\n  publisher: Yonhap\n  medium: yonhap\n  published: 2026-11-20\n  language: en\n  kind: wire\n  grade: original\n`,
  );
});

it("names the source an address already has, and the claims that cite it", async () => {
  const dataset = await compile(folder);
  expect(() => scaffold(dataset, { ...request, url: "https://en.yna.co.kr/view/losses" })).toThrow(
    "The address is already the source yonhap-2024-12-27-losses, cited by nis-2024-12-27-losses-grow: add claims that cite it.",
  );
});

it("says what to give where the publisher is not known or the day is none", async () => {
  const dataset = await compile(folder);
  expect(() => scaffold(dataset, { ...request, url: "https://nowhere.example/" })).toThrow(
    "The ledger has no source at nowhere.example yet: name its publisher",
  );
  expect(() => scaffold(dataset, { ...request, published: "2026-11-31" })).toThrow('"2026-11-31" is no day');
  expect(() => scaffold(dataset, { ...request, url: "yonhap" })).toThrow('"yonhap" is no address');
});

it("explains itself on the command line, without a stack trace", async () => {
  const script = fileURLToPath(new URL("scaffold-command.ts", import.meta.url));
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", script, "--url", "https://example.org/", "--claims", "0"]);
  const { code, stderr } = (await run.catch((error: unknown) => error)) as { code: number; stderr: string };
  expect(code).toBe(2);
  expect(stderr).toContain("expected --url, --title and --published");
  expect(stderr).not.toContain("    at ");
});

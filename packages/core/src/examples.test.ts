import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { examplesInCode, examplesInMarkdown, namesWithExamples, run } from "../testing/examples.js";
import { publicNames } from "../testing/public-names.js";
import * as compileEntry from "./compile/index.js";
import { scaffold } from "./compile/scaffold.js";
import * as daysEntry from "./days.js";
import * as engineEntry from "./engine.js";
import * as exportEntry from "./export/index.js";
import * as extendEntry from "./extend/index.js";
import * as filesEntry from "./files.js";
import * as main from "./index.js";
import * as schemaEntry from "./schema.js";
import * as wordingEntry from "./wording/index.js";

const node = { join, mkdtemp, tmpdir, writeFile };
const entriesInScope = [schemaEntry, compileEntry, daysEntry, exportEntry, extendEntry, filesEntry, wordingEntry, main];
const scope: Readonly<Record<string, unknown>> = Object.assign({}, node, { scaffold }, ...entriesInScope);

async function check(got: () => unknown, expected: () => unknown, line: string) {
  expect(await got(), line).toEqual(expected());
}

async function checkThrows(got: () => unknown, name: string, line: string) {
  const error = await Promise.resolve()
    .then(got)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error, line).toHaveProperty("name", name);
}

describe("every example in a doc comment does what it says", () => {
  it.each(examplesInCode())("$place $of", async (example) => {
    await run(example, scope, check, checkThrows);
  });
});

describe("the package's README", () => {
  it.each(examplesInMarkdown(fileURLToPath(new URL("../README.md", import.meta.url))))("$place runs as it says", async (example) => {
    await run(example, scope, check, checkThrows);
  });
});

const entries: Readonly<Record<string, readonly [file: string, values: object]>> = {
  ".": ["index.ts", main],
  "./query": ["engine.ts", engineEntry],
  "./days": ["days.ts", daysEntry],
  "./wording": ["wording/index.ts", wordingEntry],
  "./schema": ["schema.ts", schemaEntry],
  "./extend": ["extend/index.ts", extendEntry],
  "./compile": ["compile/index.ts", compileEntry],
  "./export": ["export/index.ts", exportEntry],
  "./files": ["files.ts", filesEntry],
};

it("looks at every entry of the package", () => {
  const modules = Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".json"));
  expect(Object.keys(entries).sort()).toEqual(modules.sort());
});

describe.each(Object.entries(entries))("every name of the entry %s", (_, [file, exported]) => {
  const names = publicNames(file);

  it("is found where it is declared", () => {
    const values = names.filter(({ isType }) => !isType).map(({ name }) => name);
    expect([...new Set(values)].sort()).toEqual(Object.keys(exported).sort());
  });

  it("has a doc comment", () => {
    expect(names.filter(({ comment }) => comment === undefined).map(({ name }) => name)).toEqual([]);
  });

  it("has an example, unless it is a type or a table of words", () => {
    const calledOrRead = names.filter(({ isType }) => !isType);
    const without = calledOrRead.filter(({ comment }) => !comment?.includes("@example"));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

it("every method of a ledger has an example", () => {
  const documented = namesWithExamples();
  const methods = [main.Ledger.prototype, Object.getPrototypeOf(main.Ledger.prototype)].flatMap((proto) =>
    Object.entries(Object.getOwnPropertyDescriptors(proto)).flatMap(([name, { value }]) => (typeof value === "function" ? [name] : [])),
  );
  expect(methods.filter((name) => name !== "constructor" && !documented.has(name))).toEqual([]);
});

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examplesInCode, examplesInMarkdown, namesWithExamples, run } from "../testing/examples.js";
import * as compileEntry from "./compile/index.js";
import * as daysEntry from "./days.js";
import * as exportEntry from "./export/index.js";
import * as extendEntry from "./extend/index.js";
import * as main from "./index.js";
import * as schemaEntry from "./schema.js";
import * as wordingEntry from "./wording/index.js";

const scope = { ...schemaEntry, ...compileEntry, ...daysEntry, ...exportEntry, ...extendEntry, ...wordingEntry, ...main };

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

/** Values of the main entry that explain themselves: tables of words, and the ledger, which every example uses. */
const tables = (value: unknown) => typeof value === "object";

describe("every example in a doc comment does what it says", () => {
  it.each(examplesInCode().filter(({ code }) => !code.includes("// (reads files)")))("$place $of", async (example) => {
    await run(example, scope, check, checkThrows);
  });
});

describe("the package's README", () => {
  it.each(examplesInMarkdown(fileURLToPath(new URL("../README.md", import.meta.url))))("$place runs as it says", async (example) => {
    await run(example, scope, check, checkThrows);
  });
});

it("every function and class of the main entry has an example", () => {
  const documented = namesWithExamples();
  const public_ = Object.entries(main).filter(([, value]) => !tables(value));
  expect(public_.filter(([name]) => !documented.has(name)).map(([name]) => name)).toEqual([]);
});

it("every method of a ledger has an example", () => {
  const documented = namesWithExamples();
  const methods = [main.Ledger.prototype, Object.getPrototypeOf(main.Ledger.prototype)].flatMap((proto) =>
    Object.entries(Object.getOwnPropertyDescriptors(proto)).flatMap(([name, { value }]) => (typeof value === "function" ? [name] : [])),
  );
  expect(methods.filter((name) => name !== "constructor" && !documented.has(name))).toEqual([]);
});

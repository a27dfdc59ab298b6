import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ledger } from "@tumen/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { records, runProgram } from "./program.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const minutes = 60_000;

/** The oldest Node that is promised is fetched from the registry, so it is asked for: CHECK_RUNTIMES=1. */
const olderNode = process.env.CHECK_RUNTIMES === "1" ? ["node22@npm:node@22.23.3"] : [];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tumen-package-"));
  runProgram("npm", ["pack", "--pack-destination", folder], { cwd: root });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "fresh", private: true }));
  const options = ["--no-audit", "--no-fund", "--prefer-offline"];
  const { stderr, status } = runProgram("npm", ["install", ...options, `./${tarball}`, ...olderNode], { cwd: folder });
  expect(status, stderr).toBe(0);
}, 5 * minutes);
afterAll(() => rmSync(folder, { recursive: true }));

it("installs itself and nothing else", () => {
  const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith(".") && !name.startsWith("node"));
  expect(installed).toEqual(["tumen"]);
});

it("carries the licences of what it holds of others", () => {
  const terms = readFileSync(join(folder, "node_modules/tumen/dist/THIRD-PARTY-LICENCES.txt"), "utf8");
  for (const name of ["ink", "react", "yoga-layout", "zod", "@modelcontextprotocol/server"]) {
    expect(terms, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  }
  expect(terms).toContain("MiniSearch");
  expect(terms).toContain("Permission is hereby granted");
});

const nodes = [
  ["this Node", () => process.execPath] as const,
  ...olderNode.map(() => ["Node 22", () => join(folder, "node_modules/node22/bin/node")] as const),
];

it.each(nodes)("answers from an empty folder in %s", (_, node) => {
  const tumen = (...args: readonly string[]) =>
    runProgram(node(), [join(folder, "node_modules/tumen/dist/index.js"), ...args], { cwd: folder });
  expect(JSON.parse(tumen("claims", "claimant:국정원 question:killed").stdout).total).toBe(
    ledger.query("claimant:nis question:killed").total,
  );
  expect(JSON.parse(tumen("claims", "topic:lamps", "--data", records).stdout).total).toBe(3);
  expect(tumen("brief").stdout).toMatch(/NOTES/);
  expect(tumen("mcp")).toEqual({ stdout: "", stderr: "", status: 0 });
});

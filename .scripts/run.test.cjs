"use strict";
const assert = require("node:assert/strict");
const { spawn, spawnSync } = require("node:child_process");
const { once } = require("node:events");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { test } = require("node:test");
const { isUnreachable } = require("./prepare.cjs");

const entry = join(__dirname, "run.cjs");
const node = (...args) => spawnSync(process.execPath, args, { encoding: "utf8" });

test("a Node that is too old is told so in one line", () => {
  const pretend = `Object.defineProperty(process.versions, "node", { value: "8.17.0" }); require(${JSON.stringify(entry)});`;
  const { status, stdout, stderr } = node("-e", pretend);
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(stderr, /^Tumen needs Node 20 or newer, and this is Node 8\.17\.0: [^\n]+\n$/);
});

test("the entry is written so that an old Node can read it", () => {
  const code = readFileSync(entry, "utf8").replaceAll(/\/\/.*|"(?:[^"\\]|\\.)*"/g, "");
  assert.doesNotMatch(code, /=>|`|\?\.|\?\?|\b(?:const|let|class|async|await)\b|\.\.\./);
});

test("an unknown order is told in one line", () => {
  const { status, stderr } = node(entry, "fly");
  assert.equal(status, 1);
  assert.equal(stderr, 'Unknown order "fly": expected setup, start, test, tui\n');
});

test("no network is told apart from other faults of an install", () => {
  for (const output of [
    "npm error code ENOTFOUND\nnpm error network request to https://registry.example/pnpm failed",
    "npm error code EAI_AGAIN",
    "ERR_PNPM_META_FETCH_FAIL  GET https://registry.example/zod: error sending request",
    "error sending request: client error (Connect): dns error: failed to lookup address information",
  ]) {
    assert.ok(isUnreachable(output), output);
  }
  for (const output of [
    "ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with frozen-lockfile",
    "ERR_PNPM_UNSUPPORTED_ENGINE",
    "npm error code ENOSPC",
  ]) {
    assert.ok(!isUnreachable(output), output);
  }
});

/** A program that follows the rules of these scripts and starts one that never ends by itself. */
const holder = `
  const { endOnSignals, start } = require(${JSON.stringify(join(__dirname, "process.cjs"))});
  endOnSignals();
  const { child } = start(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  console.log(child.pid);
`;

/** Windows knows no signals. */
const signals = process.platform === "win32" ? [] : Object.entries({ SIGINT: 130, SIGTERM: 143 });

for (const [signal, code] of signals) {
  test(`${signal} ends what runs, and then the script`, async () => {
    const script = spawn(process.execPath, ["-e", holder], { stdio: ["ignore", "pipe", "inherit"] });
    const [pid] = await once(script.stdout, "data");
    script.kill(signal);
    const [exit] = await once(script, "exit");
    assert.equal(exit, code);
    assert.throws(() => process.kill(Number(pid), 0), { code: "ESRCH" });
  });
}

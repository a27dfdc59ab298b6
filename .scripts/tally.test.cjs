"use strict";
const assert = require("node:assert/strict");
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { test } = require("node:test");
const {
  clearReports,
  failuresOfPackage,
  failuresOfTap,
  failuresOfVitest,
  tallyOfPackage,
  tallyOfTap,
  tallyOfVitest,
} = require("./tally.cjs");

const file = (...statuses) => ({
  name: "/a.test.ts",
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});

test("a test that did not pass has failed, skipped and to-do ones too", () => {
  const report = { success: false, testResults: [file("passed", "passed", "failed"), file("skipped", "todo", "pending")] };
  assert.deepEqual(tallyOfVitest(report), { passed: 2, failed: 4 });
});

test("a file that could not be loaded, and an error outside any test, are failures", () => {
  assert.deepEqual(tallyOfVitest({ success: false, testResults: [file("passed"), { status: "failed", assertionResults: [] }] }), {
    passed: 1,
    failed: 1,
  });
  assert.deepEqual(tallyOfVitest({ success: false, testResults: [file("passed")] }), { passed: 1, failed: 1 });
  assert.deepEqual(tallyOfVitest({ success: true, testResults: [file("passed")] }), { passed: 1, failed: 0 });
});

test("what did not pass is named by its file and the first line of why", () => {
  const failed = { fullName: "a map moves", status: "failed", failureMessages: ["Error: too late\n    at map.test.ts:1:1"] };
  const skipped = { fullName: "a list ends", status: "skipped" };
  const testResults = [
    { name: "/site/e2e/map.test.ts", status: "failed", message: "", assertionResults: [{ status: "passed" }, failed] },
    { name: "/site/e2e/list.test.ts", status: "failed", message: "no browser\nanywhere", assertionResults: [skipped] },
    { name: "/site/e2e/text.test.ts", status: "failed", message: "Cannot find module", assertionResults: [] },
  ];
  assert.deepEqual(failuresOfVitest({ testResults }, "/site"), [
    "e2e/map.test.ts: a map moves: Error: too late",
    "e2e/list.test.ts: no browser",
    "e2e/list.test.ts: a list ends: skipped",
    "e2e/text.test.ts: Cannot find module",
  ]);
  assert.deepEqual(failuresOfTap("ok 1 - a\nnot ok 2 - b\n    not ok 1 - c\n"), ["b", "c"]);
});

test("a TAP report is counted by its closing lines", () => {
  assert.deepEqual(tallyOfTap("ok 1 - a\n# tests 6\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n"), { passed: 2, failed: 4 });
  assert.deepEqual(tallyOfTap(""), { passed: 0, failed: 0 });
});

test("a package without a report, or with an old one that was cleared, is a failure; several reports are added up", (context) => {
  const directory = mkdtempSync(join(tmpdir(), "tally-"));
  context.after(() => rmSync(directory, { recursive: true }));
  assert.deepEqual(tallyOfPackage(directory), { passed: 0, failed: 1 });
  mkdirSync(join(directory, ".reports"));
  const report = JSON.stringify({ success: true, testResults: [file("passed", "passed")] });
  for (const name of ["tests.json", "e2e.json"]) writeFileSync(join(directory, ".reports", name), report);
  assert.deepEqual(tallyOfPackage(directory), { passed: 4, failed: 0 });
  assert.deepEqual(failuresOfPackage(directory), []);
  clearReports(directory);
  assert.deepEqual(tallyOfPackage(directory), { passed: 0, failed: 1 });
});

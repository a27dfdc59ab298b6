"use strict";
const { existsSync, readdirSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Counts one report of Vitest. A test that is skipped or to do has not passed, so it counts as failed; so does a file that could not be loaded. */
function tallyOfVitest(report) {
  const assertions = report.testResults.flatMap((file) => file.assertionResults);
  const passed = assertions.filter((assertion) => assertion.status === "passed").length;
  const unloaded = report.testResults.filter(
    (file) => file.status !== "passed" && file.assertionResults.every(({ status }) => status === "passed"),
  ).length;
  const failed = assertions.length - passed + unloaded;
  // An error outside any test (a rejected promise nobody awaited) fails the run and belongs to no test.
  return { passed, failed: failed === 0 && !report.success ? 1 : failed };
}

/** Counts a TAP report of `node --test` by its closing lines. */
function tallyOfTap(text) {
  const count = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)$`, "m"))?.[1] ?? 0);
  return { passed: count("pass"), failed: sum(["fail", "cancelled", "skipped", "todo"].map(count)) };
}

const reportsOf = (directory) => join(directory, ".reports");

/** Deletes the reports of an earlier run, so that none is counted twice. */
function clearReports(directory) {
  rmSync(reportsOf(directory), { recursive: true, force: true });
}

/** Counts every report of a package; a package that reports no test at all is itself a failure. */
function tallyOfPackage(directory) {
  const files = existsSync(reportsOf(directory)) ? readdirSync(reportsOf(directory)).filter((name) => name.endsWith(".json")) : [];
  const tallies = files.map((name) => tallyOfVitest(JSON.parse(readFileSync(join(reportsOf(directory), name), "utf8"))));
  const total = { passed: sum(tallies.map(({ passed }) => passed)), failed: sum(tallies.map(({ failed }) => failed)) };
  return total.passed + total.failed === 0 ? { passed: 0, failed: 1 } : total;
}

module.exports = { clearReports, sum, tallyOfPackage, tallyOfTap, tallyOfVitest };

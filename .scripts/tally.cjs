"use strict";
const { existsSync, readdirSync, readFileSync, rmSync } = require("node:fs");
const { join, relative } = require("node:path");

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const isUnloaded = (file) => file.status !== "passed" && file.assertionResults.every(({ status }) => status === "passed");

const firstLine = (text = "") => text.trim().split("\n", 1)[0];

/** Names what one report of Vitest says did not pass, a line each: the file below `directory`, the test, and the first line of why. */
function failuresOfVitest(report, directory) {
  return report.testResults.flatMap((file) => {
    const place = relative(directory, file.name);
    // Where a preparation fails, its tests are skipped, and only the file says why.
    const whole = isUnloaded(file) || file.message ? [`${place}: ${firstLine(file.message)}`] : [];
    const tests = file.assertionResults
      .filter(({ status }) => status !== "passed")
      .map(({ fullName, status, failureMessages = [] }) => `${place}: ${fullName}: ${firstLine(failureMessages[0]) || status}`);
    return [...whole, ...tests];
  });
}

/** Counts one report of Vitest. A test that is skipped or to do has not passed, so it counts as failed; so does a file that could not be loaded. */
function tallyOfVitest(report) {
  const assertions = report.testResults.flatMap((file) => file.assertionResults);
  const passed = assertions.filter((assertion) => assertion.status === "passed").length;
  const unloaded = report.testResults.filter(isUnloaded).length;
  const failed = assertions.length - passed + unloaded;
  // An error outside any test (a rejected promise nobody awaited) fails the run and belongs to no test.
  return { passed, failed: failed === 0 && !report.success ? 1 : failed };
}

/** Counts a TAP report of `node --test` by its closing lines. */
function tallyOfTap(text) {
  const count = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)$`, "m"))?.[1] ?? 0);
  return { passed: count("pass"), failed: sum(["fail", "cancelled", "skipped", "todo"].map(count)) };
}

/** Names the tests of a TAP report that did not pass. */
const failuresOfTap = (text) => Array.from(text.matchAll(/^ *not ok \d+ - (.*)$/gm), ([, name]) => name);

const reportsOf = (directory) => join(directory, ".reports");

/** Deletes the reports of an earlier run, so that none is counted twice. */
function clearReports(directory) {
  rmSync(reportsOf(directory), { recursive: true, force: true });
}

/** The reports of Vitest in a package. */
function reportsIn(directory) {
  const files = existsSync(reportsOf(directory)) ? readdirSync(reportsOf(directory)).filter((name) => name.endsWith(".json")) : [];
  return files.map((name) => JSON.parse(readFileSync(join(reportsOf(directory), name), "utf8")));
}

/** Names every test of a package that did not pass, a line each. */
const failuresOfPackage = (directory) => reportsIn(directory).flatMap((report) => failuresOfVitest(report, directory));

/** Counts every report of a package; a package that reports no test at all is itself a failure. */
function tallyOfPackage(directory) {
  const tallies = reportsIn(directory).map(tallyOfVitest);
  const total = { passed: sum(tallies.map(({ passed }) => passed)), failed: sum(tallies.map(({ failed }) => failed)) };
  return total.passed + total.failed === 0 ? { passed: 0, failed: 1 } : total;
}

module.exports = { clearReports, failuresOfPackage, failuresOfTap, failuresOfVitest, sum, tallyOfPackage, tallyOfTap, tallyOfVitest };

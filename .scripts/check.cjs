"use strict";
const { existsSync, mkdirSync, readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const { install } = require("./prepare.cjs");
const { say, step } = require("./step.cjs");
const { clearReports, failuresOfPackage, failuresOfTap, sum, tallyOfPackage, tallyOfTap } = require("./tally.cjs");
const { packages, root } = require("./workspace.cjs");

const turbo = (task, ...flags) => [
  "exec",
  "turbo",
  "run",
  task,
  "--continue=dependencies-successful",
  "--output-logs=errors-only",
  ...flags,
];

/** What is checked before the tests, in order: title, arguments for the package manager. */
const checks = [
  ["Linting and formatting", ["exec", "biome", "ci", "--error-on-warnings", "."]],
  ["Building", turbo("build")],
  ["Looking for unused code and dependencies", ["exec", "knip"]],
  ["Checking types", turbo("typecheck")],
  ["Checking packages", turbo("check:package")],
];

/** The tests of every package, one package after another: browsers and terminals are measured while they run. */
async function testPackages() {
  for (const { directory } of packages()) clearReports(directory);
  const { ok } = await step("Testing packages", ["exec", "turbo", "run", "test", "--continue=dependencies-successful", "--concurrency=1"], {
    output: "show",
  });
  const tallies = packages().map(({ directory }) => {
    const place = relative(root, directory);
    const tally = tallyOfPackage(directory);
    say(`  ${place}: ${tally.passed} passed, ${tally.failed} failed`);
    return { ...tally, failures: failuresOfPackage(directory).map((failure) => `${place}/${failure}`) };
  });
  // A run that fails although each test passed (it could not even start) must not look like a success.
  return ok || tallies.some(({ failed }) => failed > 0) ? tallies : [...tallies, { passed: 0, failed: 1, failures: ["Testing packages"] }];
}

/** The tests of these scripts. */
async function testScripts() {
  clearReports(root);
  mkdirSync(join(root, ".reports"));
  const report = join(root, ".reports/scripts.tap");
  const reporters = [
    "--test-reporter=spec",
    "--test-reporter-destination=stdout",
    "--test-reporter=tap",
    `--test-reporter-destination=${report}`,
  ];
  const { ok } = await step("Testing scripts", ["exec", "node", "--test", "--test-timeout=60000", ...reporters, ".scripts/*.test.cjs"], {
    output: "show",
  });
  const text = existsSync(report) ? readFileSync(report, "utf8") : "";
  const tally = { ...tallyOfTap(text), failures: failuresOfTap(text) };
  return (!ok && tally.failed === 0) || tally.passed === 0 ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** Runs every check and every test; the last line counts them. A check that fails counts as one failure and does not stop the others. */
async function check() {
  await install();
  const tallies = [];
  for (const [title, args] of checks) {
    const { ok } = await step(title, args);
    if (!ok) tallies.push({ passed: 0, failed: 1, failures: [title] });
  }
  tallies.push(...(await testPackages()), await testScripts());
  const failed = sum(tallies.map((tally) => tally.failed));
  // What failed is named once more where the eye is: a run prints thousands of lines.
  for (const failure of tallies.flatMap(({ failures = [] }) => failures)) say(`Failed: ${failure}`);
  process.stdout.write(`${sum(tallies.map((tally) => tally.passed))} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

module.exports = { check };

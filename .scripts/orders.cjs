"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { check } = require("./check.cjs");
const { Failure, root, runtime } = require("./workspace.cjs");
const { build, install } = require("./prepare.cjs");
const { endOnSignals, start } = require("./process.cjs");
const { serve } = require("./serve.cjs");

/** Builds the terminal UI and runs it in this terminal; what it prints is all that goes to standard output. */
async function terminal(args) {
  await install();
  await build("tumen");
  const { bin } = JSON.parse(readFileSync(join(root, "apps/tui/package.json"), "utf8"));
  const { ended } = start(runtime(), [join(root, "apps/tui", bin.tumen), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    interactive: true,
  });
  return (await ended).code;
}

/** What `npm start`, `npm test`, `npm run tui` and `npm run setup` do; each gives the exit code. */
const orders = {
  setup: async () => {
    await install();
    return 0;
  },
  start: serve,
  test: check,
  tui: terminal,
};

/** Records of each kind whose pages are made when the site is built here; all of them take two minutes, and the rest is made when asked for. */
const recordsToPrerender = "20";

/** Follows one order. What a person can put right is one line on standard error; anything else is a fault of these scripts. */
async function follow([name, ...args]) {
  endOnSignals();
  process.env.PRERENDER_RECORDS ??= recordsToPrerender;
  try {
    if (!Object.hasOwn(orders, name ?? "")) throw new Failure(`Unknown order "${name ?? ""}": expected ${Object.keys(orders).join(", ")}`);
    process.exitCode = await orders[name](args);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

module.exports = { follow };

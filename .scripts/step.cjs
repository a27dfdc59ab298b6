"use strict";
const { startManager } = require("./process.cjs");

const say = (line) => process.stderr.write(`${line}\n`);

/**
 * Runs one step with the package manager: a line when it starts, one every half minute, one with its seconds when it ends.
 * What it prints is shown where it fails, or throughout with `output: "show"`.
 *
 * @returns `{ ok, output }`
 */
async function step(title, args, { output = "keep", silent = () => false, ...options } = {}) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  say(`${title} ...`);
  const pulse = setInterval(() => say(`${title} ... ${seconds()} s`), 30_000);
  const result = await startManager(args, { output, ...options }).ended;
  clearInterval(pulse);
  const ok = result.code === 0;
  if (!ok && !silent(result.output)) say(result.output.trimEnd());
  if (ok || !silent(result.output)) say(`${title}: ${ok ? "done" : "FAILED"} in ${seconds()} s`);
  return { ok, output: result.output };
}

module.exports = { say, step };

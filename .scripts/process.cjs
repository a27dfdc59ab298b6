"use strict";
const { spawn } = require("node:child_process");
const { manager, root } = require("./workspace.cjs");

const windows = process.platform === "win32";
const quiet = { DO_NOT_TRACK: "1", NEXT_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", TURBO_TELEMETRY_DISABLED: "1" };

/** Programs that still run, so that none outlives this one. */
const running = new Set();

/** The exit code, once a signal asked for the end: from then on nothing is started, and nothing follows what has ended. */
let ending;

/** Ends a program and everything it started; on Windows the program alone. */
function end(child, signal) {
  try {
    if (windows || child.interactive) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

function endAll(signal) {
  for (const child of running) end(child, signal);
  if (running.size === 0) process.exit(ending);
}

/** Ends what runs, and this program after it; one that does not listen is ended hard. */
function endWith(code) {
  if (ending !== undefined) return;
  ending = code;
  // Not the signal that came: a program started in the background ignores SIGINT.
  endAll("SIGTERM");
  setTimeout(() => endAll("SIGKILL"), 5000).unref();
}

/** Lets Ctrl-C, other signals and the end of npm end everything. */
function endOnSignals() {
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 })) {
    process.on(signal, () => {
      // A program that owns the terminal has got its Ctrl-C already, and knows what to do with it.
      if (signal === "SIGINT" && [...running].some((child) => child.interactive)) return;
      endWith(128 + number);
    });
  }
  // A signal to npm reaches the shell between npm and this program, not this program.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) endWith(143);
  }, 1000).unref();
}

/**
 * Starts a program.
 *
 * @param options.output "keep" gathers what it prints, "show" passes it through; both keep it from standing between the lines of this script
 * @param options.interactive gives it the terminal
 * @returns the child, and a promise of its end: `{ code, output }`
 */
function start(command, args, { cwd = root, env = {}, interactive = false, output = "keep" } = {}) {
  const stdio = interactive ? "inherit" : output === "show" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  const child = spawn(command, args, { cwd, env: { ...process.env, ...quiet, ...env }, stdio, detached: !interactive && !windows });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
  child.interactive = interactive;
  const ended = new Promise((resolve) => {
    const done = (code, note = "") => {
      running.delete(child);
      if (ending !== undefined) {
        if (running.size === 0) process.exit(ending);
        return;
      }
      resolve({ code, output: Buffer.concat(printed).toString() + note });
    };
    child.on("error", (error) => done(1, `${command}: ${error.message}\n`));
    child.on("close", (code) => done(code ?? 1));
  });
  running.add(child);
  return { child, ended };
}

/** How to start the package manager: through the npm that runs this, so that no program but npm has to be there. */
function managerCommand(args) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return [process.execPath, [npm, "exec", "--yes", "--prefer-offline", "--", manager, ...args]];
  return [windows ? "npx.cmd" : "npx", ["--yes", "--prefer-offline", manager, ...args]];
}

/** Starts the package manager; see {@link start}. */
const startManager = (args, options) => start(...managerCommand(args), options);

module.exports = { end, endOnSignals, managerCommand, start, startManager };

"use strict";
const { createServer } = require("node:net");
const { Failure } = require("./workspace.cjs");

/** Listens for a moment: undefined if the port is free, else the system's error code. */
function problemOf(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}

/** Whether somebody listens on the port, for everybody or for this machine alone. */
async function problemAt(port) {
  const problems = [await problemOf(port, undefined), await problemOf(port, "127.0.0.1")];
  return problems.find((problem) => problem === "EADDRINUSE" || problem === "EACCES");
}

/** The next port that is free, if one of the next fifty is. */
async function freeAfter(port) {
  for (let next = port + 1; next <= Math.min(port + 50, 65_535); next += 1) {
    if ((await problemAt(next)) === undefined) return next;
  }
  return undefined;
}

/**
 * The port to serve on, free at this moment.
 *
 * @throws Failure if the wish is no port, or the port is taken or not allowed; the message says how to choose another.
 */
async function choosePort(wish = "3000") {
  const port = Number(wish);
  if (!/^\d+$/.test(wish) || port < 1 || port > 65_535)
    throw new Failure(`PORT is "${wish}": expected a number from 1 to 65535, as in PORT=3000 npm start`);
  const problem = await problemAt(port);
  if (problem === undefined) return port;
  const other = `choose another, as in PORT=${(await freeAfter(Math.max(port, 1023))) ?? 8080} npm start`;
  throw new Failure(problem === "EACCES" ? `Port ${port} may not be used by this user: ${other}` : `Port ${port} is taken: ${other}`);
}

module.exports = { choosePort };

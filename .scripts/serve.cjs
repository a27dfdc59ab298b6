"use strict";
const { get } = require("node:http");
const { choosePort } = require("./port.cjs");
const { build, install } = require("./prepare.cjs");
const { end, startManager } = require("./process.cjs");
const { Failure } = require("./workspace.cjs");

/** Whether a web server answers on the port. */
function answers(port) {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, timeout: 5000 }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Installs, builds and serves the site until it is ended; prints its address once it answers. */
async function serve() {
  const wish = process.env.PORT || undefined;
  await choosePort(wish);
  await install();
  await build("@tumen/site");
  // Somebody else may have taken it meanwhile.
  const port = await choosePort(wish);
  const { child, ended } = startManager(["--filter", "@tumen/site", "run", "start"], { env: { PORT: String(port) } });
  let result;
  ended.then((value) => {
    result = value;
  });
  for (let waited = 0; !result && !(await answers(port)); waited += 100) {
    if (waited > 60_000) {
      end(child, "SIGTERM");
      throw new Failure("The site does not answer after a minute");
    }
    await pause(100);
  }
  if (!result) process.stdout.write(`Tumen is at http://localhost:${port} (Ctrl-C ends it)\n`);
  const { code, output } = await ended;
  if (code !== 0) {
    process.stderr.write(output);
    throw new Failure("The site has stopped; the lines above say why");
  }
  return 0;
}

module.exports = { serve };

"use strict";
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

/** The directory that holds the whole workspace. */
const root = dirname(__dirname);

/** The package manager and its one version; it comes through npm, so nothing has to be installed by hand. */
const manager = "pnpm@12.21.0";

/** Something a person can put right: the message is one line that says how. */
class Failure extends Error {}

/** The Node that the workspace brings along and everything after the install runs on. */
const runtime = () => join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** The packages of the workspace, with their directory and their scripts. */
function packages(from = root) {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(from, parent))
      .map((name) => join(from, parent, name))
      .filter((directory) => existsSync(join(directory, "package.json")))
      .map((directory) => {
        const { name, scripts = {} } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
        return { name, directory, scripts };
      }),
  );
}

module.exports = { Failure, manager, packages, root, runtime };

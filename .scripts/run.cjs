"use strict";
// The first file that runs, on whatever Node the machine has: even an ancient one must be able to read it and say what is missing.
var needed = 20;
var found = Number(process.versions.node.split(".")[0]);

if (found < needed) {
  process.stderr.write(
    "Tumen needs Node " + needed + " or newer, and this is Node " + process.versions.node + ": get a newer one from https://nodejs.org\n",
  );
  process.exit(1);
} else {
  require("./orders.cjs").follow(process.argv.slice(2));
}

"use strict";
const assert = require("node:assert/strict");
const { spawnSync } = require("node:child_process");
const { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { dirname, join } = require("node:path");
const { test } = require("node:test");
const { root } = require("./workspace.cjs");

/** Earlier layers know nothing of later ones. */
const layers = ["model", "ledger", "analysis", "query", "search", "wording", "briefing", "export"];

/** The modules that the linter refuses in a file at this path, out of those it is made to import. */
function refused(path, modules) {
  const directory = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    for (const name of [".biome.json", ".gitignore"]) copyFileSync(join(root, name), join(directory, name));
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), modules.map((module) => `import "${module}";\n`).join(""));
    const windows = process.platform === "win32";
    const biome = join(root, "node_modules/.bin", windows ? "biome.cmd" : "biome");
    const { stdout, stderr } = spawnSync(biome, ["lint", "--reporter=github", path], {
      cwd: directory,
      encoding: "utf8",
      shell: windows,
    });
    return [...`${stdout}${stderr}`.matchAll(/(?:noRestrictedImports|noNodejsModules),.*?line=(\d+)/g)].map(
      ([, line]) => modules[Number(line) - 1],
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

for (const [position, layer] of layers.entries()) {
  test(`${layer} may import ${layers.slice(0, position).join(", ") || "no other layer"}, and no later one`, () => {
    const modules = [...layers, "compile", "extend"].map((other) => `../${other}/index.js`);
    assert.deepEqual(refused(`packages/core/src/${layer}/probe.ts`, modules), modules.slice(position + 1));
  });
}

test("compile may import model and ledger, and no later layer", () => {
  const modules = layers.map((other) => `../${other}/index.js`);
  assert.deepEqual(refused("packages/core/src/compile/probe.ts", modules), modules.slice(2));
});

test("core imports nothing of Node but in compile", () => {
  assert.deepEqual(refused("packages/core/src/ledger/probe.ts", ["node:fs"]), ["node:fs"]);
  assert.deepEqual(refused("packages/core/src/compile/probe.ts", ["node:fs"]), []);
});

test("apps see core through its entry points only", () => {
  const inside = [
    "../../../packages/core/src/index.js",
    "@tumen/core/src/model/claim.js",
    "@tumen/core/data/claims.json",
    "@tumen/core/compile",
  ];
  for (const app of ["site", "tui"]) {
    assert.deepEqual(refused(`apps/${app}/src/probe.ts`, [...inside, "@tumen/core", "@tumen/core/export", "@tumen/core/schema"]), inside);
  }
});

test("every directory of core is a layer that is checked", () => {
  const known = new Set([...layers, "compile", "extend", "generated"]);
  const directories = readdirSync(join(root, "packages/core/src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(
    directories.map(({ name }) => name).filter((name) => !known.has(name)),
    [],
  );
});

"use strict";
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { test } = require("node:test");
const { manager, packages, root } = require("./workspace.cjs");

const read = (path) => readFileSync(join(root, path), "utf8");
const workspace = JSON.parse(read("package.json"));

test("one version of Node: the dependency that brings it, the engine check, the version file", () => {
  const version = workspace.devDependencies.node;
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.equal(read("pnpm-workspace.yaml").match(/^nodeVersion: (\S+)$/m)?.[1], version);
  assert.equal(read(".node-version").trim(), version);
  assert.equal(process.versions.node, version);
});

test("one version of the package manager", () => {
  assert.equal(workspace.packageManager, manager);
});

test("what a published package must credit is the same everywhere", () => {
  assert.equal(read("packages/core/NOTICE"), read("NOTICE"));
});

/** Every dependency of every package: name, version, where. */
const dependencies = [root, ...packages().map(({ directory }) => directory)].flatMap((directory) => {
  const found = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  return Object.entries({ ...found.dependencies, ...found.devDependencies }).map(([name, version]) => ({ name, version, directory }));
});

test("a dependency that several packages have is the same version in each", () => {
  const versions = new Map();
  for (const { name, version, directory } of dependencies) {
    assert.equal(version, versions.get(name) ?? version, `${name} in ${directory}`);
    versions.set(name, version);
  }
});

test("CONTRIBUTING.md says why each dependency is there", () => {
  const text = read("CONTRIBUTING.md");
  const unexplained = dependencies.filter(({ name }) => !name.startsWith("@tumen/") && !text.includes(`\`${name}\``));
  assert.deepEqual(
    unexplained.map(({ name }) => name),
    [],
  );
});

import { type Ledger, ledger } from "@tumen/core";
import { defineConfig, type Options } from "tsup";
import { bundledLicences } from "./bundled-licences.js";
import { packFirstScreen } from "./src/first-screen/first-screen.js";

/**
 * Importing node:process makes Node read every one of its properties, some of which take their time; the global is the same object.
 */
const processIsGlobal: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "process-is-global",
  setup: (build) => {
    build.onResolve({ filter: /^(node:)?process$/ }, () => ({ path: "process", namespace: "global" }));
    build.onLoad({ filter: /^process$/, namespace: "global" }, () => ({
      contents:
        "const it = globalThis.process; export default it; export const { argv, cwd, env, execPath, platform, stderr, stdin, stdout, versions } = it;",
    }));
  },
};

/** The first screen of the bundled ledger, as text, which is read faster than a script. */
const firstScreen: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "first-screen",
  setup: (build) => {
    build.onResolve({ filter: /^virtual:first-screen$/ }, () => ({ path: "packed", namespace: "first-screen" }));
    build.onLoad({ filter: /./, namespace: "first-screen" }, () => {
      const text = JSON.stringify(packFirstScreen(ledger as unknown as Ledger));
      return { contents: `export const packed = JSON.parse(${JSON.stringify(text)});` };
    });
  },
};

/** One bundle with everything in it: a terminal program is started often, and reading one file is quicker than reading hundreds. */
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "node22",
  dts: false,
  clean: true,
  minify: true,
  splitting: true,
  removeNodeProtocol: false,
  noExternal: [/^(?!react-devtools-core$)/],
  external: ["react-devtools-core"],
  // Core says that none of its files does anything by being loaded, and its own files load each other.
  esbuildOptions: (options) => {
    options.logOverride = { "ignored-bare-import": "silent" };
  },
  esbuildPlugins: [processIsGlobal, firstScreen, bundledLicences],
  env: { NODE_ENV: "production" },
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});

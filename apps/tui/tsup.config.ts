import { defineConfig, type Options } from "tsup";

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
  esbuildPlugins: [processIsGlobal],
  env: { NODE_ENV: "production" },
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});

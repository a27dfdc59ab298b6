import { defineConfig } from "tsup";

/** One bundle with everything in it: a terminal program is started often, and reading one file is quicker than reading hundreds. */
export default defineConfig({
  entry: { index: "src/index.ts" },
  format: "esm",
  target: "node22",
  dts: false,
  clean: true,
  minify: true,
  splitting: true,
  noExternal: [/^(?!react-devtools-core$)/],
  external: ["react-devtools-core"],
  // Core says that none of its files does anything by being loaded, and its own files load each other.
  esbuildOptions: (options) => {
    options.logOverride = { "ignored-bare-import": "silent" };
  },
  env: { NODE_ENV: "production" },
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import program from "../tsup.config.js";

const synthetic = fileURLToPath(new URL("../../../packages/core/bench/synthetic-ledger.ts", import.meta.url));
const largeCore = fileURLToPath(new URL("large-core.ts", import.meta.url));

/** The program over a large ledger: all of it but the bundled records is as it is published. */
const overLargeLedger: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "large-ledger",
  setup: (build) => {
    build.onResolve({ filter: /^virtual:synthetic-ledger$/ }, () => ({ path: synthetic }));
    build.onResolve({ filter: /^@tumen\/core$/ }, ({ importer }) =>
      importer.endsWith("/src/ledger.ts") ? { path: largeCore } : undefined,
    );
  },
};

const as = program as Options;

/** An Ink hello world and the program over a large ledger, bundled as the program is. */
export default defineConfig([
  { ...as, entry: { hello: "bench/hello.tsx" }, outDir: "bench/dist/hello", esbuildPlugins: [] },
  { ...as, entry: { index: "src/index.ts" }, outDir: "bench/dist/large", esbuildPlugins: [...(as.esbuildPlugins ?? []), overLargeLedger] },
  { ...as, entry: { run: "bench/run.ts" }, outDir: "bench/dist/run", minify: false, noExternal: [], skipNodeModulesBundle: true },
]);

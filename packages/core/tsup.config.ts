import { defineConfig } from "tsup";

/** Declarations come from `tsc -p tsconfig.build.json`, which runs after this. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    engine: "src/engine.ts",
    days: "src/days.ts",
    wording: "src/wording/index.ts",
    schema: "src/schema.ts",
    extend: "src/extend/index.ts",
    compile: "src/compile/index.ts",
    export: "src/export/index.ts",
    files: "src/files.ts",
  },
  // A part of one file: bundled, so that the main entry loads nothing from outside.
  noExternal: ["minisearch"],
  format: "esm",
  target: "es2023",
  dts: false,
  splitting: true,
  sourcemap: true,
  clean: true,
});

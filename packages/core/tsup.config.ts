import { defineConfig } from "tsup";

/** Declarations come from `tsc -p tsconfig.build.json`, which runs after this. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    days: "src/days.ts",
    schema: "src/schema.ts",
    compile: "src/compile/index.ts",
    export: "src/export/index.ts",
  },
  format: "esm",
  target: "es2023",
  dts: false,
  splitting: true,
  sourcemap: true,
  clean: true,
});

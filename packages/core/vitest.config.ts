import { defineConfig } from "vitest/config";

/** Installs other runtimes from the registry, so it is asked for: CHECK_RUNTIMES=1. */
const runtimes = process.env.CHECK_RUNTIMES === "1" ? ["e2e/**/*.test.ts"] : [];

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", ...runtimes],
    testTimeout: 30_000,
    typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    reporters: ["default", ["json", { outputFile: ".reports/tests.json" }]],
  },
});

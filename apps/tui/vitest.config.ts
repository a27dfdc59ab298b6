import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "e2e/**/*.test.ts"],
    // A screen is waited for, never slept for; this is how long before the wait counts as failed.
    testTimeout: 30_000,
  },
});

import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { serve } from "./served-site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the site under test, without a slash at its end. */
    site: string;
  }
}

/** Serves the built site on a free port for all tests, and ends it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { site, end } = await serve(fileURLToPath(new URL("..", import.meta.url)), "/icon.svg");
  project.provide("site", site);
  return end;
}

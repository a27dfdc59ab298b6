import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the site under test, without a slash at its end. */
    site: string;
  }
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** A port nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Resolves once the site answers; fails where it ends before, or does not within half a minute. */
async function ready(url: string, server: ChildProcess): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`The site ended with ${server.exitCode} before it answered`);
    if (Date.now() > end) throw new Error("The site does not answer after half a minute");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Serves the built site on a free port for all tests, and ends it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${root}.next/BUILD_ID`)) throw new Error("The site is not built: run its build first");
  const port = await freePort();
  const server = spawn(process.execPath, [`${root}node_modules/next/dist/bin/next`, "start", "--port", String(port)], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const site = `http://localhost:${port}`;
  try {
    await ready(`${site}/icon.svg`, server);
  } catch (error) {
    server.kill();
    throw error;
  }
  project.provide("site", site);
  return async () => {
    server.kill();
    await ended;
  };
}

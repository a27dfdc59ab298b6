import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const next = fileURLToPath(new URL("../node_modules/next/dist/bin/next", import.meta.url));

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

/** A site that is being served. */
export interface ServedSite {
  /** Its address, without a slash at its end. */
  readonly site: string;
  /** Ends the server, and resolves once it has ended. */
  readonly end: () => Promise<void>;
}

/** Runs Next once in a folder, as for a build. */
export function runNext(root: string, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, command], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`next ${command} ended with ${code}`))));
  });
}

/**
 * Serves what was built in a folder on a free port, as for its readers.
 *
 * @param probe - a path that answers once the server is ready.
 */
export async function serve(root: string, probe: string, environment: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
  if (!existsSync(`${root}/.next/BUILD_ID`)) throw new Error(`Nothing is built in ${root}: run its build first`);
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", "--port", String(port)], {
    cwd: root,
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const end = async () => {
    server.kill();
    await ended;
  };
  const site = `http://localhost:${port}`;
  try {
    await ready(`${site}${probe}`, server);
  } catch (error) {
    await end();
    throw error;
  }
  return { site, end };
}

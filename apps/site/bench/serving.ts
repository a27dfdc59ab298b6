import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("..", import.meta.url));
const next = `${site}node_modules/next/dist/bin/next`;

/** A port nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/** Runs Next once, as for a build. */
export function runNext(folder: string, command: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, command], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`next ${command} ended with ${code}`))));
  });
}

/** A server of Next that answers. */
export interface Serving {
  readonly url: string;
  readonly stop: () => void;
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode} before it answered`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Serves a folder that was built. */
export async function serve(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Serving> {
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, ...environment, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${port}`;
  await ready(url, server);
  return { url, stop: () => server.kill() };
}

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built program. */
export const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** Records of an isle that does not exist, public before the ledger begins: what is printed of them never changes. */
export const records = fileURLToPath(new URL("records", import.meta.url));

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

const largest = 1 << 27;

/** Runs a program to its end. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Ran {
  const { stdout, stderr, status, error } = spawnSync(file, args, { encoding: "utf8", maxBuffer: largest, ...options });
  if (error) throw error;
  return { stdout, stderr, status };
}

/** Runs the built program as a script would: no terminal, output to a pipe. */
export const run = (...args: readonly string[]): Ran => runProgram(process.execPath, [program, ...args]);

/** A folder with `tumen` in it, for a shell to find, is made by whoever needs it: this is what it holds. */
export const launcher = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;

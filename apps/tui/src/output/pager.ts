import { spawn } from "node:child_process";
import { once } from "node:events";

/** The pager where none is named. */
const usual = "less";

/** What `less` is told unless its user told it something: show colours, leave where all fits, and what was read on the screen. */
const lessOptions = "FRX";

/** The exit code of a shell that did not find the program. */
const notFound = 127;

/** The pager to use; undefined where none is wanted. */
export function pagerOf(environment: NodeJS.ProcessEnv): string | undefined {
  const pager = environment.PAGER ?? usual;
  return environment.TERM === "dumb" || pager.trim() === "" || pager.trim() === "cat" ? undefined : pager;
}

/**
 * Shows a text in a pager, and waits until its reader has seen enough.
 *
 * @returns whether there was such a pager.
 */
export async function page(text: string, pager: string): Promise<boolean> {
  const child = spawn(pager, { shell: pager !== usual, stdio: ["pipe", "inherit", "inherit"], env: { LESS: lessOptions, ...process.env } });
  // A reader who leaves before the end closes the pipe.
  child.stdin.on("error", () => undefined);
  child.stdin.end(text);
  // The pager, not this program, answers the keys that interrupt.
  const ignore = () => undefined;
  process.on("SIGINT", ignore);
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return code !== notFound;
  } catch {
    return false;
  } finally {
    process.off("SIGINT", ignore);
  }
}

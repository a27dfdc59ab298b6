import type { ReadStream, WriteStream } from "node:tty";
import { askGround, groundOfEnvironment } from "./background.js";
import type { Scheme } from "./theme.js";

const fullDepth = 24;

/** Whether the user wants no colour: https://no-color.org, and the terminals that have none. */
export const isColourless = (environment: NodeJS.ProcessEnv): boolean => Boolean(environment.NO_COLOR) || environment.TERM === "dumb";

/** Chooses the colours for this terminal; a terminal with 24-bit colour is asked what it draws on. */
export async function chooseScheme(environment: NodeJS.ProcessEnv, stdin: ReadStream, stdout: WriteStream): Promise<Scheme> {
  if (isColourless(environment)) return "none";
  const depth = stdout.getColorDepth(environment);
  if (depth <= 1) return "none";
  if (depth < fullDepth) return "palette";
  return (await askGround(stdin, stdout)) ?? groundOfEnvironment(environment.COLORFGBG) ?? "palette";
}

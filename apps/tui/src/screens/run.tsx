import "./without-fetch.js";
import type { Day } from "@tumen/core";
import { render } from "ink";
import { readSettings, writeSettings } from "../settings-file.js";
import type { Scheme } from "../theme.js";
import { App } from "./app.js";
import { startOf } from "./app-state.js";

// An empty frame leaves the cursor one row below its beginning, and the next one is drawn from there.
const home = "\u001b[2;1H";

/** Frames in a second, so that a key is seen within eight milliseconds of the one before it. */
const mostFrames = 120;

/** How the terminal UI is opened. */
export interface RunOptions {
  readonly day: Day;
  readonly scheme: Scheme;
  /** Whether it is read out: as sentences one below the other, in the terminal's own screen. */
  readonly isReader: boolean;
}

/** Opens the terminal UI in the alternate screen, and gives the terminal back as it was. */
export async function runTerminal({ day, scheme, isReader }: RunOptions): Promise<void> {
  const { settings, notice } = readSettings();
  const { rerender, waitUntilExit, unmount } = render(null, {
    alternateScreen: !isReader,
    incrementalRendering: !isReader,
    isScreenReaderEnabled: isReader,
    exitOnCtrlC: true,
    interactive: true,
    maxFps: mostFrames,
  });
  // Whatever breaks, the terminal is given back before anything is told.
  const failed = new Promise<never>((_, reject) => {
    const fail = (error: unknown) => {
      unmount();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    process.once("uncaughtException", fail);
    process.once("unhandledRejection", fail);
  });
  // On the alternate screen the cursor is where the shell left it, and frames are drawn from the cursor on: it goes to the top first.
  if (!isReader) process.stdout.write(home);
  rerender(
    <App start={{ ...startOf(day, settings, settings.last), notice }} scheme={scheme} isReader={isReader} remember={writeSettings} />,
  );
  await Promise.race([waitUntilExit(), failed]);
}

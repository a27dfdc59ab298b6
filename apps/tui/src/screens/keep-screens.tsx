import "./without-fetch.js";
import { render } from "ink";
import { writeSettings } from "../settings-file.js";
import type { Scheme } from "../theme.js";
import { App } from "./app.js";
import type { AppState } from "./app-state.js";
import type { ScreenLedger } from "./screen-ledger.js";

// An empty frame leaves the cursor one row below its beginning, and the next one is drawn from there.
const home = "\u001b[2;1H";

/** Frames in a second, so that a key is seen within eight milliseconds of the one before it. */
const mostFrames = 120;

/** What the terminal UI begins with. */
export interface Beginning {
  readonly start: AppState;
  /** What is read first: as much of the ledger as the first screen shows, or all of it. */
  readonly first: ScreenLedger;
  /** Gives the whole ledger; undefined where it is there already. */
  readonly whole: (() => Promise<ScreenLedger>) | undefined;
  readonly scheme: Scheme;
  /** Whether it is read out: as sentences one below the other, in the terminal's own screen. */
  readonly isReader: boolean;
}

/** Keeps the terminal UI on the alternate screen until it is left, and gives the terminal back as it was. */
export async function keepScreens(beginning: Beginning): Promise<void> {
  const { isReader } = beginning;
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
  rerender(<App {...beginning} remember={writeSettings} />);
  await Promise.race([waitUntilExit(), failed]);
}

import { render } from "ink";
import type { Scheme } from "../theme.js";
import { App } from "./app.js";
import { SchemeContext } from "./lines-view.js";

// An empty frame leaves the cursor one row below its beginning, and the next one is drawn from there.
const home = "\u001b[2;1H";

/** Frames in a second, so that a key is seen within eight milliseconds of the one before it. */
const mostFrames = 120;

/** Opens the terminal UI in the alternate screen, and gives the terminal back as it was. */
export async function runTerminal(day: string, scheme: Scheme): Promise<void> {
  const { rerender, waitUntilExit } = render(null, {
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: true,
    interactive: true,
    maxFps: mostFrames,
  });
  // On the alternate screen the cursor is where the shell left it, and frames are drawn from the cursor on: it goes to the top first.
  process.stdout.write(home);
  rerender(
    <SchemeContext value={scheme}>
      <App day={day} />
    </SchemeContext>,
  );
  await waitUntilExit();
}

import { render } from "ink";
import { App } from "./app.js";

/** Opens the terminal UI in the alternate screen, and gives the terminal back as it was. */
export async function runTerminal(day: string): Promise<void> {
  const { waitUntilExit } = render(<App day={day} />, {
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: true,
    interactive: true,
  });
  await waitUntilExit();
}

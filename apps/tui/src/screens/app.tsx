import { useApp, useInput, useStdout, useWindowSize } from "ink";
import { useRef, useState } from "react";
import { KeyReader } from "../key-reader.js";
import { actionFor } from "../keys.js";
import { briefingOf, ledger } from "../ledger.js";
import { type AppState, seen, startOf } from "./app-state.js";
import { citationText } from "./citation-text.js";
import { extentOf, frameLines, isLargeEnough, tooSmallLines } from "./frame.js";
import { LinesView } from "./lines-view.js";
import { claimsOf, perform, typed } from "./perform.js";

/** The terminal UI, from a day. */
export function App({ day }: { readonly day: string }) {
  const { exit } = useApp();
  const { stdout } = useStdout();
  const size = useWindowSize();
  const [state, setState] = useState(() => startOf(day));
  const latest = useRef(state);
  const [reader] = useState(() => new KeyReader());

  const copy = (shown: AppState): AppState => {
    const view = ledger.asOf(shown.day);
    const ids = claimsOf(shown).filter((id) => view.record("claim", id));
    if (ids.length === 0) return { ...shown, notice: "There is no claim here to copy." };
    const words = ids.map((id) => citationText(view, id)).join("\n\n");
    stdout.write(`\u001b]52;c;${Buffer.from(words).toString("base64")}\u0007`);
    return { ...shown, notice: `Copied ${ids.length === 1 ? "the claim" : `${ids.length} claims`}, if this terminal allows it.` };
  };

  const after = (shown: AppState, name: string): AppState | undefined => {
    if (shown.prompt !== undefined && name !== "ctrl-c") return typed(shown, name);
    const action = actionFor(name, seen(shown).kind);
    if (action === "quit") return undefined;
    if (action === "copy") return copy(shown);
    if (action === undefined) return shown;
    return perform(shown, action, extentOf(ledger.asOf(shown.day), briefingOf(shown.day), shown, size));
  };

  useInput((input, key) => {
    // Keys that are typed quickly, or over a slow line, arrive together; and several may arrive before the next frame.
    try {
      for (const name of reader.read(input, key)) {
        const next = after(latest.current, name);
        if (!next) return exit();
        latest.current = next;
      }
      setState(latest.current);
    } catch (error) {
      // Thrown from here it would end the program with the screens still up.
      exit(error instanceof Error ? error : new Error(String(error)));
    }
  });

  const lines = isLargeEnough(size) ? frameLines(ledger, ledger.asOf(state.day), briefingOf(state.day), state, size) : tooSmallLines(size);
  return <LinesView lines={lines} />;
}

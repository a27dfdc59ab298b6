import type { Ledger } from "@tumen/core";
import { useApp, useInput, useStdout, useWindowSize } from "ink";
import { useEffect, useRef, useState } from "react";
import { KeyReader } from "../key-reader.js";
import { briefingOf, ledger } from "../ledger.js";
import type { Scheme } from "../theme.js";
import type { AppState } from "./app-state.js";
import { carryOut } from "./carry-out.js";
import type { Effect } from "./effect.js";
import { bodyOf, frameLines, isLargeEnough, type Shown, type Size, tooSmallLines } from "./frame.js";
import { LinesView, SchemeContext } from "./lines-view.js";
import { type Outcome, pressed } from "./perform.js";
import { readerLines } from "./reader-lines.js";
import type { Settings } from "./settings.js";
import { typed } from "./typed.js";

interface AppProps {
  readonly start: AppState;
  /** The colours of the terminal, where the user wishes for no others. */
  readonly scheme: Scheme;
  readonly isReader: boolean;
  readonly remember: (settings: Settings) => void;
}

/** Milliseconds without a key after which the record beside a list is drawn whole: longer than between the keys of one held down. */
const pause = 60;

/** What is drawn of a state. */
function shownOf(state: AppState, size: Size, scheme: Scheme, isReader: boolean, isHurried: boolean): Shown {
  const view: Ledger = ledger.asOf(state.day);
  return {
    whole: ledger,
    view,
    briefing: () => briefingOf(state.day),
    state,
    size,
    isColourless: schemeOf(state, scheme) === "none",
    isReader,
    isHurried,
  };
}

/** The colours the user wishes for; a terminal without any keeps none. */
const schemeOf = ({ settings }: AppState, scheme: Scheme): Scheme =>
  settings.scheme === "auto" || scheme === "none" ? scheme : settings.scheme;

/** The state after a key, and what else it asks for. */
function afterKey(name: string, shown: Shown): Outcome {
  const { state, whole, view, briefing, size } = shown;
  const { prompt } = state;
  // Drawn only where it is asked for: of letters that arrive together, none but the last is.
  const scene = {
    whole,
    view,
    briefing,
    columns: size.columns,
    get body() {
      return bodyOf(shown);
    },
  };
  // ctrl-c ends the program whatever is being typed.
  return prompt !== undefined && name !== "ctrl-c" ? typed(state, prompt, name, scene) : pressed(state, name, scene);
}

/** The terminal UI, from a state. */
export function App({ start, scheme, isReader, remember }: AppProps) {
  const { exit } = useApp();
  const { stdout } = useStdout();
  const size = useWindowSize();
  const [state, setState] = useState(start);
  const latest = useRef(state);
  const [reader] = useState(() => new KeyReader());
  // The state after which no key came for a while: it is drawn whole.
  const [settled, setSettled] = useState(start);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(state), pause);
    return () => clearTimeout(timer);
  }, [state]);

  const show = (next: AppState) => {
    if (next.settings !== latest.current.settings) remember(next.settings);
    latest.current = next;
  };

  const act = (effect: Effect | undefined) => {
    if (!effect) return;
    if (effect.kind === "quit") return exit();
    void carryOut(effect, (text) => stdout.write(text)).then((notice) => {
      show({ ...latest.current, notice });
      setState(latest.current);
    });
  };

  useInput((input, key) => {
    // Keys that are typed quickly, or over a slow line, arrive together; and several may arrive before the next frame.
    try {
      for (const name of reader.read(input, key)) {
        if (!isLargeEnough(size) && name !== "q" && name !== "ctrl-c") continue;
        const { state: next, effect } = afterKey(name, shownOf(latest.current, size, scheme, isReader, true));
        show(next);
        act(effect);
        if (effect?.kind === "quit") return;
      }
      setState(latest.current);
    } catch (error) {
      // Thrown from here it would end the program with the screens still up.
      exit(error instanceof Error ? error : new Error(String(error)));
    }
  });

  const shown = shownOf(state, size, scheme, isReader, state !== settled);
  const lines = isReader ? readerLines(shown) : isLargeEnough(size) ? frameLines(shown) : tooSmallLines(size);
  return (
    <SchemeContext value={schemeOf(state, scheme)}>
      <LinesView lines={lines} />
    </SchemeContext>
  );
}

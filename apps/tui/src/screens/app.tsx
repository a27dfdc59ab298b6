import { useApp, useInput, useStdout, useWindowSize } from "ink";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { KeyReader } from "../key-reader.js";
import type { Scheme } from "../theme.js";
import type { AppState } from "./app-state.js";
import { carryOut } from "./carry-out.js";
import type { Effect } from "./effect.js";
import { bodyOf, frameLines, isLargeEnough, type Shown, shownOf, tooSmallLines } from "./frame.js";
import { LinesView, SchemeContext } from "./lines-view.js";
import { type Outcome, pressed } from "./perform.js";
import { readerLines } from "./reader-lines.js";
import type { ScreenLedger } from "./screen-ledger.js";
import { type Settings, schemeFor } from "./settings.js";
import { typed } from "./typed.js";

interface AppProps {
  readonly start: AppState;
  /** What is read first: as much of the ledger as the first screen shows, or all of it. */
  readonly first: ScreenLedger;
  /** Gives the whole ledger; undefined where it is there already. */
  readonly whole: (() => Promise<ScreenLedger>) | undefined;
  /** The colours of the terminal, where the user wishes for no others. */
  readonly scheme: Scheme;
  readonly isReader: boolean;
  readonly remember: (settings: Settings) => void;
}

/** Milliseconds without a key after which the record beside a list is drawn whole: longer than between the keys of one held down. */
const pause = 60;

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
export function App({ start, first, whole, scheme, isReader, remember }: AppProps) {
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

  const [read, setRead] = useState({ ledger: first, isWhole: whole === undefined });
  const latestRead = useRef(read);
  // Keys that were pressed before the whole ledger was there: what they do depends on it.
  const waiting = useRef<string[]>([]);

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

  const press = (names: readonly string[]) => {
    try {
      for (const name of names) {
        if (!isLargeEnough(size) && name !== "q" && name !== "ctrl-c") continue;
        const { state: next, effect } = afterKey(name, shownOf(latestRead.current.ledger, latest.current, size, scheme, isReader, true));
        show(next);
        act(effect);
        if (effect?.kind === "quit") return;
      }
      setState(latest.current);
    } catch (error) {
      // Thrown from here it would end the program with the screens still up.
      exit(error instanceof Error ? error : new Error(String(error)));
    }
  };

  useInput((input, key) => {
    // Keys that are typed quickly, or over a slow line, arrive together; and several may arrive before the next frame.
    const names = reader.read(input, key);
    if (latestRead.current.isWhole) return press(names);
    if (names.some((name) => name === "q" || name === "ctrl-c")) return exit();
    waiting.current.push(...names);
  });

  const onWhole = useEffectEvent((ledger: ScreenLedger) => {
    latestRead.current = { ledger, isWhole: true };
    setRead(latestRead.current);
    press(waiting.current.splice(0));
  });
  useEffect(() => {
    whole?.().then(onWhole, exit);
  }, [whole, exit]);

  const shown = shownOf(read.ledger, state, size, scheme, isReader, state !== settled);
  const lines = isReader ? readerLines(shown) : isLargeEnough(size) ? frameLines(shown) : tooSmallLines(size);
  return (
    <SchemeContext value={schemeFor(state.settings, scheme)}>
      <LinesView lines={lines} />
    </SchemeContext>
  );
}

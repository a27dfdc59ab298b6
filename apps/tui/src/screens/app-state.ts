/** A screen, and what is chosen on it. */
export type Screen =
  | { readonly kind: "briefing"; readonly sentence: number }
  /** Which of a sentence's claims to open. */
  | { readonly kind: "choice"; readonly claims: readonly string[]; readonly chosen: number }
  /** A claim, scrolled by lines, or to where its trace begins, which depends on how wide the terminal is. */
  | { readonly kind: "claim"; readonly id: string; readonly scroll: number | "trace" }
  /** The documents of claims, with their addresses. */
  | { readonly kind: "sources"; readonly claims: readonly string[]; readonly scroll: number }
  | { readonly kind: "help"; readonly scroll: number };

/** What the terminal UI shows. The last screen of the stack is the one that is seen; back takes it away. */
export interface AppState {
  readonly day: string;
  readonly screens: readonly Screen[];
  /** What is being typed as a day; undefined while nothing is. */
  readonly prompt: string | undefined;
  /** One line about what was just done or refused. */
  readonly notice: string | undefined;
}

/** The first screen: the briefing as of a day. */
export const startOf = (day: string): AppState => ({
  day,
  screens: [{ kind: "briefing", sentence: 0 }],
  prompt: undefined,
  notice: undefined,
});

/** The screen that is seen. */
export const seen = ({ screens }: AppState): Screen => screens.at(-1) ?? { kind: "briefing", sentence: 0 };

/** The state with another screen in place of the one that is seen. */
export const replaced = (state: AppState, screen: Screen): AppState => ({ ...state, screens: [...state.screens.slice(0, -1), screen] });

/** The state with one more screen. */
export const opened = (state: AppState, screen: Screen): AppState => ({ ...state, screens: [...state.screens, screen] });

/** The state without the screen that is seen; the first one stays. */
export const closed = (state: AppState): AppState => (state.screens.length > 1 ? { ...state, screens: state.screens.slice(0, -1) } : state);

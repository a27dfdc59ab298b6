import type { Ledger } from "@tumen/core/query";
import { completionsFor } from "./completion.js";

/** What is being asked: for words in a list or text, a query, where to go, or a format. */
export type PromptKind = "filter" | "query" | "find" | "go" | "export";

/** One way to go on with what is typed. */
export interface Completion {
  readonly insert: string;
  readonly label: string;
  readonly description: string;
}

/** Ways to go on, of which one stands in the text. */
interface Cycle {
  readonly before: string;
  readonly after: string;
  readonly items: readonly Completion[];
  readonly index: number;
}

/** What is being typed, where the cursor stands in it, and what it can be completed to. */
export interface Prompt {
  readonly kind: PromptKind;
  readonly text: string;
  /** Where the cursor stands, in letters from 0. */
  readonly cursor: number;
  /** What the place was narrowed to before: whoever gives up comes back to it. */
  readonly before: string;
  readonly cycle?: Cycle;
  /** Formats to choose of. */
  readonly choices?: readonly Completion[];
}

/** The question with nothing typed yet, or with what was typed the last time. */
export const promptFor = (kind: PromptKind, text = "", choices?: readonly Completion[]): Prompt => ({
  kind,
  text,
  cursor: text.length,
  before: text,
  ...(choices ? { choices } : {}),
});

const withText = ({ cycle: _cycle, ...prompt }: Prompt, text: string, cursor: number): Prompt => ({ ...prompt, text, cursor });

/** The next or previous completion in the text; the text as it is where there is none. */
function completed(view: Ledger, prompt: Prompt, by: 1 | -1): Prompt {
  const { cycle } = prompt;
  const { from, to, items } = completionsFor(view, prompt);
  const running = cycle ?? { before: prompt.text.slice(0, from), after: prompt.text.slice(to), items, index: by > 0 ? -1 : 0 };
  const count = running.items.length;
  if (count === 0) return prompt;
  const index = (running.index + by + count) % count;
  const text = running.before + (running.items[index]?.insert ?? "");
  return { ...withText(prompt, text + running.after, text.length), ...(count > 1 ? { cycle: { ...running, index } } : {}) };
}

const edits: Readonly<Record<string, (text: string, cursor: number) => readonly [text: string, cursor: number]>> = {
  backspace: (text, cursor) => {
    const kept = [...text.slice(0, cursor)].slice(0, -1).join("");
    return [kept + text.slice(cursor), kept.length];
  },
  left: (text, cursor) => [text, [...text.slice(0, cursor)].slice(0, -1).join("").length],
  right: (text, cursor) => [text, cursor + ([...text.slice(cursor)][0]?.length ?? 0)],
  home: (text) => [text, 0],
  "ctrl-a": (text) => [text, 0],
  end: (text) => [text, text.length],
  "ctrl-e": (text) => [text, text.length],
  "ctrl-u": (text, cursor) => [text.slice(cursor), 0],
  "ctrl-k": (text, cursor) => [text.slice(0, cursor), cursor],
  "ctrl-w": (text, cursor) => {
    const kept = text.slice(0, cursor).replace(/\S+\s*$/, "");
    return [kept + text.slice(cursor), kept.length];
  },
};

/** Letters that are typed at most: more than anyone types, less than anyone's patience. */
const longest = 500;

/** The prompt after a key that is neither enter nor escape. */
export function edited(view: Ledger, prompt: Prompt, name: string): Prompt {
  if (name === "tab") return completed(view, prompt, 1);
  if (name === "shift-tab") return completed(view, prompt, -1);
  const edit = edits[name];
  const { text, cursor } = prompt;
  if (edit) return withText(prompt, ...edit(text, cursor));
  const sign = name === "space" ? " " : name;
  // Names of keys have several letters; what is typed has one.
  if ([...sign].length !== 1 || text.length >= longest) return prompt;
  return withText(prompt, text.slice(0, cursor) + sign + text.slice(cursor), cursor + sign.length);
}

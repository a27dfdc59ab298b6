import type { Key } from "ink";

const named: readonly (readonly [keyof Key, string])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "page up"],
  ["pageDown", "page down"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "esc"],
  ["backspace", "backspace"],
  ["delete", "backspace"],
];

const signs: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\u007f": "backspace",
  "\b": "backspace",
  "\u0003": "ctrl-c",
  " ": "space",
  "\t": "tab",
};

// What the answer to a question about a colour is made of, after its "ESC ]": 11;rgb:1414/1717/1a1a, and a bell at its end.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the bell ends the answer
const restOfAnswer = /^[\da-f;:/rg]*(\u0007?)/;

/** Reads the keys out of what was typed. */
export class KeyReader {
  /** Whether the terminal is in the middle of an answer; one that comes late arrives as if it were typed. */
  #isAnswer = false;

  /** The keys of one input as the table of keys writes them: a special key, or each letter of what was typed at once. */
  read(input: string, key: Key): string[] {
    const special = named.find(([field]) => key[field]);
    if (special) {
      this.#isAnswer = false;
      return [special[1]];
    }
    if (key.tab) return [key.shift ? "shift-tab" : "tab"];
    if (key.meta) {
      this.#isAnswer = input === "]";
      return [];
    }
    if (key.ctrl) return [`ctrl-${input}`];
    return [...this.#withoutAnswer(input)].map((sign) => signs[sign] ?? sign);
  }

  #withoutAnswer(input: string): string {
    if (!this.#isAnswer) return input;
    const [answer = "", bell] = input.match(restOfAnswer) ?? [];
    this.#isAnswer = bell === "" && answer.length === input.length;
    return input.slice(answer.length);
  }
}

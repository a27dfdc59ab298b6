import { QuerySyntaxError } from "./syntax-error.js";

/** A piece of a query. */
export interface Token {
  readonly kind: "word" | "phrase" | "colon" | "comma" | "equals" | "open" | "close" | "minus" | "comparison" | "range";
  readonly text: string;
  /** Where it begins, in letters from 0. */
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the start of the query, stands before it. */
  readonly isSpaced: boolean;
}

const signs: Readonly<Record<string, Token["kind"]>> = { ":": "colon", ",": "comma", "=": "equals", "(": "open", ")": "close" };

/** What stands right before a value. */
const beforeValues: ReadonlySet<Token["kind"]> = new Set(["colon", "comma", "equals", "comparison", "range"]);

/** Letters that end a word. A hyphen and a full stop are part of words, as in ids and days. */
export const endsWord = /[\s:,=()"<>]/;

function phraseAt(query: string, start: number): { text: string; end: number } {
  let text = "";
  for (let index = start + 1; index < query.length; index++) {
    const letter = query[index];
    if (letter === '"') return { text, end: index + 1 };
    if (letter === "\\" && index + 1 < query.length) index += 1;
    text += query[index];
  }
  throw new QuerySyntaxError(query, start, query.length, { code: "unclosed-phrase" });
}

function wordAt(query: string, start: number): { text: string; end: number } {
  let end = start;
  while (end < query.length && !endsWord.test(query[end] ?? "") && !query.startsWith("..", end)) end += 1;
  return { text: query.slice(start, end), end };
}

function tokenAt(query: string, start: number, isSpaced: boolean, last: Token | undefined): Token {
  const letter = query[start] ?? "";
  const sign = signs[letter];
  const make = (kind: Token["kind"], text: string, end = start + text.length): Token => ({ kind, text, start, end, isSpaced });
  if (sign) return make(sign, letter);
  if (letter === '"') {
    const { text, end } = phraseAt(query, start);
    return make("phrase", text, end);
  }
  if (letter === "<" || letter === ">") return make("comparison", query[start + 1] === "=" ? `${letter}=` : letter);
  if (query.startsWith("..", start)) return make("range", "..");
  // "sort:-said" opens a value with it; within a word, as in ids and days, it is part of the word.
  if (letter === "-" && (isSpaced || !last || !beforeValues.has(last.kind))) return make("minus", "-");
  const { text, end } = wordAt(query, start);
  return make("word", text, end);
}

/**
 * Cuts a query into its pieces.
 *
 * @throws QuerySyntaxError if a phrase is not closed.
 */
export function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let isSpaced = true;
  while (index < query.length) {
    if (/\s/.test(query[index] ?? "")) {
      index += 1;
      isSpaced = true;
      continue;
    }
    const token = tokenAt(query, index, isSpaced, tokens.at(-1));
    tokens.push(token);
    index = token.end;
    isSpaced = false;
  }
  return tokens;
}

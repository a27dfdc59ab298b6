/** A command line up to the cursor, cut as a shell cuts it. */
export interface ShellLine {
  /** The words before the one being typed, without their quotes. */
  readonly words: readonly string[];
  /** The word being typed, without its quotes. */
  readonly current: string;
  /** The same as it was typed. */
  readonly raw: string;
  /** The quotation mark that is still open; empty where none is. */
  readonly quote: string;
}

/** Cuts a command line at its blanks; quotes and backslashes keep words together. */
export function readShellLine(line: string): ShellLine {
  const words: string[] = [];
  let current = "";
  let start = 0;
  let quote = "";
  for (let index = 0; index < line.length; index++) {
    const sign = line[index] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
      else if (sign === "\\" && quote === '"' && index + 1 < line.length) current += line[++index];
      else current += sign;
    } else if (sign === "'" || sign === '"') quote = sign;
    else if (sign === "\\" && index + 1 < line.length) current += line[++index];
    else if (/\s/.test(sign)) {
      if (index > start) words.push(current);
      current = "";
      start = index + 1;
    } else current += sign;
  }
  return { words, current, raw: line.slice(start), quote };
}

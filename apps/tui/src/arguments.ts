import { parseArgs } from "node:util";
import { isDay, nearest } from "@tumen/core";
import { today } from "./ledger.js";
import { UsageError } from "./usage-error.js";

/** The commands, with what each takes and does, for the help and for checking. */
export const commands = {
  brief: { operands: "", does: "print the briefing as of a day", formats: ["text", "markdown", "json"] },
  claim: { operands: "<id>", does: "print a claim, who passed it on, and the documents that carry it", formats: ["text", "json"] },
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** What was asked for on the command line. */
export interface Asked {
  readonly command: CommandName | "ui" | "help" | "version";
  readonly asOf: string | undefined;
  readonly format: string;
  readonly operands: readonly string[];
}

const options = {
  "as-of": { type: "string" },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** "did you mean …?", or all that is known. */
function hint(word: string, known: readonly string[]): string {
  const [near] = nearest(word, known);
  return near === undefined ? `expected ${known.join(", ")}` : `did you mean ${near}?`;
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = message.match(/Unknown option '([^']+)'/)?.[1];
    if (unknown !== undefined)
      throw new UsageError(
        `unknown option ${unknown}: ${hint(
          unknown,
          Object.keys(options).map((name) => `--${name}`),
        )}`,
      );
    throw new UsageError(`${message.split(". ")[0]}: see tumen --help`);
  }
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

/**
 * Reads the command line.
 *
 * @throws UsageError with the nearest thing that would have been understood.
 */
export function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = read(args);
  const [word, ...operands] = positionals;
  const asOf = values["as-of"] === "today" ? today() : values["as-of"];
  if (asOf !== undefined && !isDay(asOf))
    throw new UsageError(`--as-of is "${asOf}": expected a day of the calendar such as 2024-12-27, or today`);
  const asked = { asOf, format: values.format ?? "text", operands };
  if (values.version) return { ...asked, command: "version" };
  if (values.help || word === "help") return { ...asked, command: "help" };
  if (word === undefined) return { ...asked, command: "ui" };
  if (!isCommand(word)) throw new UsageError(`unknown command ${word}: ${hint(word, Object.keys(commands))}`);
  const { formats, operands: wanted } = commands[word];
  if (!formats.some((format) => format === asked.format))
    throw new UsageError(`--format is "${asked.format}": expected ${formats.join(", ")}`);
  if (wanted === "" && operands.length > 0) throw new UsageError(`tumen ${word} takes no "${operands[0]}": see tumen --help`);
  if (wanted !== "" && operands.length !== 1) throw new UsageError(`tumen ${word} takes one ${wanted}: see tumen --help`);
  return { ...asked, command: word };
}

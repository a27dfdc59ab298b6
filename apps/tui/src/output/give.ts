import { writeFileSync } from "node:fs";
import type { Asked } from "../arguments.js";
import type { Format } from "../commands/catalogue.js";
import { printable } from "../text/printable.js";
import { UsageError } from "../usage-error.js";
import type { Answer } from "./answer.js";
import { paint } from "./paint.js";
import { print, printableText } from "./print.js";

/** Exit code where nothing was found. */
const nothing = 1;

/** Columns of text where nobody says how wide the terminal is, or it says that it has none. */
const usualColumns = 80;

/** Whether the terminal wants colour: https://no-color.org, and terminals that have none. */
function isColoured({ color }: Asked): boolean {
  if (color !== "auto") return color === "always";
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  return process.stdout.isTTY && !NO_COLOR && TERM !== "dumb" && FORCE_COLOR !== "0";
}

const isForPeople = (format: Format) => format === "table" || format === "text";

/** The answer in a format, as it goes to a terminal, a pipe or a file. */
function textOf(answer: Answer, format: Format, asked: Asked): string {
  if (isForPeople(format))
    return paint(answer.lines(process.stdout.columns || usualColumns), asked.output === undefined && isColoured(asked));
  const write = answer.texts[format];
  if (!write) throw new UsageError(`this record cannot be had as ${format}: expected ${["text", ...Object.keys(answer.texts)].join(", ")}`);
  return printableText(write());
}

/** Writes an answer where it was asked for, and gives the exit code. */
export async function give(answer: Answer, asked: Asked, format: Format): Promise<number> {
  for (const note of answer.notes ?? []) process.stderr.write(`tumen: ${printable(note)}\n`);
  if (answer.none !== undefined) process.stderr.write(`tumen: ${printable(answer.none)}\n`);
  // A program is given its empty list; to a person, saying so is enough.
  if (answer.none !== undefined && isForPeople(format)) return nothing;
  const text = textOf(answer, format, asked);
  if (asked.output === undefined) await print(text, asked.pager);
  else save(asked.output, text, asked.force);
  return answer.none === undefined ? 0 : nothing;
}

function save(file: string, text: string, force: boolean): void {
  try {
    writeFileSync(file, text, { flag: force ? "w" : "wx" });
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

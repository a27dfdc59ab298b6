import { printable } from "../text/printable.js";
import { page, pagerOf } from "./pager.js";

/** The text with its lines kept and everything else taken out that a terminal would obey. */
export const printableText = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line.endsWith("\r") ? `${printable(line.slice(0, -1))}\r` : printable(line)))
    .join("\n");

/** Prints a text; through a pager where it is longer than the terminal. */
export async function print(text: string, isPaged: boolean): Promise<void> {
  const { stdout } = process;
  const pager = isPaged && stdout.isTTY && process.stdin.isTTY ? pagerOf(process.env) : undefined;
  const isLong = text.split("\n").length > stdout.rows;
  if (pager !== undefined && isLong && (await page(text, pager))) return;
  await new Promise<void>((resolve) => stdout.write(text, () => resolve()));
}

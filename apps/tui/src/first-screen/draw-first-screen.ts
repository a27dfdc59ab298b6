import { constants } from "node:os";
import type { ReadStream, WriteStream } from "node:tty";
import { painted } from "../output/paint.js";
import type { Line } from "../text/lines.js";
import type { Scheme } from "../theme.js";

// The alternate screen without a cursor, from its upper left; and the terminal as it was.
const enter = "\u001b[?1049h\u001b[?25l\u001b[H";
const leave = "\u001b[?25h\u001b[?1049l";
// What stands between is shown at once, by terminals that know synchronised output (mode 2026), and never in part.
const beginPicture = "\u001b[?2026h";
const endPicture = "\u001b[?2026l";

const deadly = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A screen that nobody keeps yet. */
export interface DrawnScreen {
  /** Says that the screen is kept by somebody else from now on, who will give the terminal back. */
  readonly hand: () => void;
  /** Gives the terminal back as it was, unless somebody else keeps the screen. */
  readonly giveBack: () => void;
}

/** Draws lines on the alternate screen while the program that keeps it is still being read. Keys that are pressed meanwhile wait unseen. */
export function drawFirstScreen(lines: readonly Line[], scheme: Scheme, stdin: ReadStream, stdout: WriteStream): DrawnScreen {
  let isOurs = true;
  const giveBack = () => {
    if (!isOurs) return;
    stdout.write(leave);
    stdin.setRawMode(false);
  };
  const onSignal = (signal: (typeof deadly)[number]) => {
    giveBack();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of deadly) process.once(signal, onSignal);
  stdin.setRawMode(true);
  const drawn = lines.map((line) => line.map((span) => painted(span, scheme)).join("")).join("\r\n");
  stdout.write(beginPicture + enter + drawn + endPicture);
  const hand = () => {
    isOurs = false;
    for (const signal of deadly) process.off(signal, onSignal);
  };
  return { hand, giveBack };
}

import { type Day, nearestDay } from "@tumen/core/query";
import { dayRange } from "../day-range.js";
import { type DrawnScreen, drawFirstScreen } from "../first-screen/draw-first-screen.js";
import { ledgerOfFirstScreen } from "../first-screen/first-screen.js";
import { readSettings } from "../settings-file.js";
import type { Scheme } from "../theme.js";
import { today } from "../today.js";
import { startOf } from "./app-state.js";
import { beyondNotice } from "./days.js";
import { frameLines, isLargeEnough, shownOf } from "./frame.js";
import type { Beginning } from "./keep-screens.js";
import type { ScreenLedger } from "./screen-ledger.js";
import { type Settings, schemeFor } from "./settings.js";

/** How the terminal UI is opened. */
interface Opening {
  /** The day that is asked for. */
  readonly asOf: Day | undefined;
  /** Whether the records of an analyst lie over the bundled ones. */
  readonly hasOwnRecords: boolean;
  readonly scheme: Scheme;
  readonly isReader: boolean;
}

type Ledgers = Pick<Beginning, "first" | "whole"> & { readonly day: Day; readonly notice?: string | undefined };

const whole = async (): Promise<ScreenLedger> => (await import("./whole-ledger.js")).wholeLedger();

/** The first screen as it was packed, where it is the very one that is asked for. */
async function packedLedgers({ asOf, hasOwnRecords, isReader }: Opening, { last }: Settings): Promise<Ledgers | undefined> {
  if (hasOwnRecords || isReader || last !== "briefing") return undefined;
  const { packed } = await import("virtual:first-screen");
  const isAsked = asOf === undefined ? packed.day <= today() : packed.day === asOf;
  return isAsked ? { day: packed.day, first: ledgerOfFirstScreen(packed), whole } : undefined;
}

async function wholeLedgers({ asOf }: Opening): Promise<Ledgers> {
  const first = await whole();
  if (asOf === undefined) return { day: dayRange(first.ledger, today()).start, first, whole: undefined };
  const day = nearestDay(first.ledger, asOf, today());
  return { day, notice: beyondNotice(first.ledger, asOf, day), first, whole: undefined };
}

const everyColour = 24;

/** Draws the first screen before what keeps it is read; a wished scheme of more colours than the terminal has is left to what knows how. */
function drawn({ start, first, scheme, isReader }: Beginning): DrawnScreen | undefined {
  const { stdin, stdout } = process;
  const { columns, rows } = stdout;
  const colours = schemeFor(start.settings, scheme);
  const canPaint = colours === "none" || colours === "palette" || stdout.getColorDepth() >= everyColour;
  if (isReader || !canPaint || !isLargeEnough({ columns, rows })) return undefined;
  return drawFirstScreen(frameLines(shownOf(first, start, { columns, rows }, scheme, isReader, false)), colours, stdin, stdout);
}

/** Opens the terminal UI: draws what is seen first, then reads what it takes to keep it. */
export async function openScreens(opening: Opening): Promise<void> {
  const { settings, notice: aside } = readSettings();
  const { day, notice = aside, ...ledgers } = (await packedLedgers(opening, settings)) ?? (await wholeLedgers(opening));
  const { scheme, isReader } = opening;
  const beginning = { start: { ...startOf(day, settings, settings.last), notice }, ...ledgers, scheme, isReader };
  const screen = drawn(beginning);
  try {
    const { keepScreens } = await import("./keep-screens.js");
    const kept = keepScreens(beginning);
    screen?.hand();
    await kept;
  } catch (error) {
    screen?.giveBack();
    throw error;
  }
}

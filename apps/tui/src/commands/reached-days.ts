import { type Ledger, wordDay } from "@tumen/core/query";
import type { Asked } from "../arguments.js";
import { reachedDay } from "../day-range.js";

/** What was asked for, with its days as far as the ledger reaches, and what to say where that is not as far as it was asked for. */
export function withReachedDays(asked: Asked, ledger: Ledger, today: string): { readonly asked: Asked; readonly notes: readonly string[] } {
  const days = { asOf: asked.asOf, from: asked.from, to: asked.to };
  const reach = (day: string | undefined) => day && reachedDay(ledger, day, today);
  const reached = { asOf: reach(days.asOf), from: reach(days.from), to: reach(days.to) };
  const isBeyond = reached.asOf !== days.asOf || reached.from !== days.from || reached.to !== days.to;
  const notes = isBeyond ? [`the ledger reaches ${wordDay(ledger.latestDay(today))}: answered as of that day`] : [];
  return { asked: { ...asked, ...reached }, notes };
}

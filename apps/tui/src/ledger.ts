import { type Briefing, ledger as bundled, type Ledger } from "@tumen/core";

/** The ledger that is asked, by screens and commands alike: the bundled one, or with an analyst's own records over it. */
export let ledger = bundled as unknown as Ledger;

/**
 * Lays the records of a folder over the bundled ledger, for the whole run.
 *
 * @throws LedgerValidationError with every problem of the records.
 */
export async function layOver(folder: string): Promise<void> {
  const { compileOver } = await import("@tumen/core/compile");
  ledger = await compileOver(ledger, folder);
}

/** Briefings kept at hand: composing one takes longer than drawing it, and every key asks for it. */
const mostBriefings = 32;
const briefings = new Map<string, Briefing>();

/** The briefing as of a day. */
export function briefingOf(day: string): Briefing {
  const held = briefings.get(day);
  if (held) return held;
  if (briefings.size >= mostBriefings) briefings.clear();
  const briefing = ledger.brief({ asOf: day });
  briefings.set(day, briefing);
  return briefing;
}

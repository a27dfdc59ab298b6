import { type Briefing, ledger as bundled, type Ledger } from "@tumen/core";

/** The bundled ledger, asked by people and scripts: its ids are any text. */
export const ledger = bundled as unknown as Ledger;

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

/** The days between which the ledger has something new, and the one that is shown unless another is asked for. */
export function dayRange(today: string): { first: string; last: string; start: string } {
  const days = ledger.days();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  return { first, last, start: ledger.latestDay(today) };
}

/** Today, in the machine's own time zone. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

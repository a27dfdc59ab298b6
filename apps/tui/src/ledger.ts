import { ledger as bundled, type Ledger } from "@tumen/core";

/** The bundled ledger, asked by people and scripts: its ids are any text. */
export const ledger = bundled as unknown as Ledger;

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

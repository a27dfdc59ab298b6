import type { Day } from "@tumen/core";

/** Chooses a day without any script. */
export function DayForm({ path, day }: { readonly path: string; readonly day: Day }) {
  return (
    <form method="get" action={path} className="flex flex-wrap items-center gap-2">
      <label htmlFor="day" className="sr-only">
        Show the ledger as of this day
      </label>
      <input id="day" key={day} type="date" name="asOf" defaultValue={day} required className="button tabular-nums" />
      <button type="submit" className="button">
        Show
      </button>
    </form>
  );
}

import { wordDay } from "@tumen/core";
import { latestDay } from "./as-of";
import { DayForm } from "./day-form";
import { DayLink } from "./day-link";

/** Says what is wrong with the day of an address, and the ways out. */
export function InvalidDay({ text, path }: { readonly text: string; readonly path: string }) {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return (
    <div className="measure space-y-4">
      <h1>This is not a day of the calendar</h1>
      <p>
        The address asks for the ledger as of <q className="font-semibold">{shown}</q>. A day is written as year, month and day, such as
        2024-12-27.
      </p>
      <DayForm path={path} day={latestDay()} />
      <p>
        <DayLink asOf={{ asked: undefined }} path={path} className="link">
          Show the latest day, {wordDay(latestDay())}
        </DayLink>
      </p>
    </div>
  );
}

import { type Day, wordDay } from "@tumen/core";
import type { AsOf } from "./as-of";
import { DayLink } from "./day-link";

interface NotPublicProps {
  readonly asOf: AsOf;
  readonly from: Day | undefined;
  readonly path: string;
  /** What the record is: "claim", "event". */
  readonly kind: string;
}

/** Says plainly that a record could not be read on this day, and where it can. Of the record itself it shows nothing. */
export function NotPublic({ asOf, from, path, kind }: NotPublicProps) {
  return (
    <div className="measure space-y-4">
      <h1>Not public on {wordDay(asOf.day)}</h1>
      {from === undefined ? (
        <p>No claim in the ledger is about this {kind} yet, so there is no day from which it is public.</p>
      ) : (
        <p>
          This {kind} was not public on {wordDay(asOf.day)}; it became public on{" "}
          <DayLink asOf={{ asked: from }} path={path} className="link">
            {wordDay(from)}
          </DayLink>
          .
        </p>
      )}
    </div>
  );
}

import { addDays } from "@tumen/core";
import type { ReactNode } from "react";
import { DayLink, RecordLink } from "../parts/day-link";
import { recordPath } from "../reading/address";
import { ledger } from "../reading/ledger";
import type { Reading } from "../reading/reading";

/** Records that the method points to. Ids are for ever, and the end-to-end tests follow each link. */
const shown = {
  claim: "nis-2024-12-27-captive-died",
  repeated: "nis-2024-12-19-killed-wounded",
  figures: "casualties",
  stances: "troops-in-russia",
};

/** The query that finds what no better document carries. */
const byAggregatorsAlone = "grade:aggregator -grade:primary -grade:original -grade:relay";

type Example = (words: ReactNode) => ReactNode;

const recordExample =
  (reading: Reading, kind: "claim" | "question", id: string): Example =>
  (words) => (
    <RecordLink kind={kind} id={id} reading={reading}>
      {words}
    </RecordLink>
  );

/** The claim, the day before one could read it. */
function dayBefore(reading: Reading): Example {
  const from = ledger.publicFrom("claim", shown.claim);
  const asked = from === undefined ? undefined : addDays(from, -1);
  return (words) => (
    <DayLink reading={{ ...reading, asked }} path={recordPath("claim", shown.claim)} className="link">
      {words}
    </DayLink>
  );
}

/** What stands behind a claim that many documents repeat. */
function voices(): { readonly documents: number; readonly origins: number } {
  const { documents, origins } = ledger.corroboration(shown.repeated);
  return { documents, origins: origins.length };
}

/** Live examples for the method: each leads to the ledger, and each count is the ledger's own. */
export const methodExamples = (reading: Reading) => ({
  claim: recordExample(reading, "claim", shown.claim),
  repeated: recordExample(reading, "claim", shown.repeated),
  figures: recordExample(reading, "question", shown.figures),
  stances: recordExample(reading, "question", shown.stances),
  dayBefore: dayBefore(reading),
  voices: voices(),
  aggregatorsAlone: {
    count: ledger.query(byAggregatorsAlone, { limit: 0 }).total,
    link: ((words) => (
      <DayLink reading={reading} path="/claims" query={{ q: byAggregatorsAlone }} className="link">
        {words}
      </DayLink>
    )) satisfies Example,
  },
});

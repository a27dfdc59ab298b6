import { type Correction, wordCorrection, wordCount } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { hasPage, type PagedKind } from "../reading/address";
import { ledger } from "../reading/ledger";
import type { Chosen } from "../reading/reading";

interface RecordCorrectionsProps {
  readonly kind: PagedKind;
  readonly id: string;
}

/** What was wrong in a record of ours and was put right; nothing where nothing was. */
export function RecordCorrections({ kind, id }: RecordCorrectionsProps) {
  const corrections = ledger.corrections(kind, id);
  if (corrections.length === 0) return null;
  return (
    <RecordPart id="corrections" title={corrections.length === 1 ? "A correction of this record" : "Corrections of this record"}>
      <ul className="answers">
        {corrections.map((correction) => (
          <li key={`${correction.field} ${correction.date.edtf}`}>{wordCorrection(correction)}</li>
        ))}
      </ul>
    </RecordPart>
  );
}

function Corrected({ correction, reading }: { readonly correction: Correction; readonly reading: Chosen }) {
  const { kind, id } = correction;
  const label = <span className="break-all">{id}</span>;
  return (
    <li>
      <p>
        {hasPage(kind) ? (
          <RecordLink kind={kind} id={id} reading={reading}>
            {label}
          </RecordLink>
        ) : (
          label
        )}
      </p>
      <p className="text-soft text-sm">{wordCorrection(correction)}</p>
    </li>
  );
}

/** Every mistake of ours that was put right, the newest first. */
export function Corrections({ reading }: { readonly reading: Chosen }) {
  const corrections = ledger.corrections().toReversed();
  return (
    <article className="measure">
      <h1>Corrections</h1>
      <p className="mt-3 text-soft">
        {corrections.length === 0
          ? "No record has been corrected so far."
          : `${wordCount(corrections.length, "correction")} of our own records, newest first. What a speaker or a document took back stands on the claim itself.`}
      </p>
      <ul className="answers mt-4">
        {corrections.map((correction) => (
          <Corrected key={`${correction.kind} ${correction.id} ${correction.field}`} correction={correction} reading={reading} />
        ))}
      </ul>
    </article>
  );
}

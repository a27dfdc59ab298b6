import type { Correction } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { English } from "../parts/worded";
import { hasPage, type PagedKind } from "../reading/address";
import { ledger } from "../reading/ledger";
import type { Reading } from "../reading/reading";

interface RecordCorrectionsProps {
  readonly kind: PagedKind;
  readonly id: string;
  readonly reading: Reading;
}

/** What was changed, and why; the reason stands last, as its editor wrote it. */
function Change({ correction, reading }: { readonly correction: Correction; readonly reading: Reading }) {
  const text = reading.words.correction(correction);
  return (
    <>
      {text.slice(0, -correction.reason.length)}
      <English reading={reading}>{correction.reason}</English>
    </>
  );
}

/** What was wrong in a record of ours and was put right; nothing where nothing was. */
export function RecordCorrections({ kind, id, reading }: RecordCorrectionsProps) {
  const corrections = ledger.corrections(kind, id);
  if (corrections.length === 0) return null;
  return (
    <RecordPart id="corrections" title={reading.t("lists.correctionsHere", { count: corrections.length })}>
      <ul className="answers">
        {corrections.map((correction) => (
          <li key={`${correction.field} ${correction.date.edtf}`}>
            <Change correction={correction} reading={reading} />
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

function Corrected({ correction, reading }: { readonly correction: Correction; readonly reading: Reading }) {
  const { kind, id } = correction;
  return (
    <li>
      <p>
        {hasPage(kind) ? (
          <RecordLink kind={kind} id={id} reading={reading}>
            {id}
          </RecordLink>
        ) : (
          id
        )}
      </p>
      <p className="text-soft text-sm">
        <Change correction={correction} reading={reading} />
      </p>
    </li>
  );
}

/** Every mistake of ours that was put right, the newest first. */
export function Corrections({ reading }: { readonly reading: Reading }) {
  const corrections = ledger.corrections().toReversed();
  return (
    <article className="measure">
      <h1>{reading.t("lists.corrections")}</h1>
      <p className="mt-3 text-soft">
        {corrections.length === 0
          ? reading.t("lists.noCorrections")
          : reading.t("lists.correctionsLead", { count: reading.words.count(corrections.length, "correction") })}
      </p>
      <ul className="answers mt-4">
        {corrections.map((correction) => (
          <Corrected key={`${correction.kind} ${correction.id} ${correction.field}`} correction={correction} reading={reading} />
        ))}
      </ul>
    </article>
  );
}

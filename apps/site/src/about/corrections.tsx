import type { Correction } from "@tumen/core";
import type { WordedText } from "@tumen/core/wording";
import { ClaimVoice } from "../claims/claim-list";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { NamedParts } from "../parts/named-parts";
import { Worded } from "../parts/worded";
import { hasPage, type PagedKind } from "../reading/address";
import { ledger } from "../reading/ledger";
import type { Reading } from "../reading/reading";

interface RecordCorrectionsProps {
  readonly kind: PagedKind;
  readonly id: string;
  readonly reading: Reading;
}

interface CorrectionProps {
  readonly correction: Correction;
  readonly reading: Reading;
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
            <p>
              <NamedParts parts={reading.words.correction(correction, reading.view)} reading={reading} />
            </p>
            <p className="text-soft text-sm">{reading.words.date(correction.date)}</p>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}

/** What the record is called; its id where it is gone. */
function titleOf({ kind, id }: Correction, { view, words, locale }: Reading): WordedText {
  const record = view.record(kind, id);
  const inEnglish = (text: string): WordedText => ({ text, lang: "en", isFallback: locale !== "en" });
  if (!record) return inEnglish(id);
  if ("statement" in record) return inEnglish(record.statement);
  if ("names" in record) return words.name(record);
  return "text" in record ? words.textOf(record, "text") : words.textOf(record, "title");
}

function Corrected({ correction, reading }: CorrectionProps) {
  const { kind, id, date } = correction;
  const title = <Worded text={titleOf(correction, reading)} />;
  const claim = kind === "claim" ? reading.view.record(kind, id) : undefined;
  return (
    <li>
      {claim && <ClaimVoice claim={claim} reading={reading} />}
      <h2 className="text-lg">
        {hasPage(kind) ? (
          <RecordLink kind={kind} id={id} reading={reading} className="statement">
            {title}
          </RecordLink>
        ) : (
          title
        )}
      </h2>
      <p className="mt-1">
        <NamedParts parts={reading.words.correction(correction, reading.view)} reading={reading} />
      </p>
      <p className="mt-1 text-soft text-xs">
        {reading.words.date(date)} · <span className="break-words">{id}</span>
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

import type { Claim } from "@tumen/core";
import { locales } from "@tumen/core/wording";
import { CopyButton } from "../parts/copy-button";
import { RecordPart } from "../parts/facts";
import { English } from "../parts/worded";
import { ledgerVersion } from "../reading/ledger-version";
import type { Reading } from "../reading/reading";

/** The claim as it can be quoted: who says it, in which way and when, what, in which document, and where the ledger holds it. */
export function quotable(claim: Claim, { view, day }: Reading): string {
  const attribution = locales.en
    .attribution(claim, view)
    .map(({ text }) => text)
    .join("");
  const [citation] = claim.citations;
  const source = citation && view.need("source", citation.source);
  const document = source
    ? ` ${[source.publisher, source.title, source.published && locales.en.date(source.published), source.url].filter(Boolean).join(", ")}.`
    : "";
  return `${locales.en.capitalise(attribution)}: ${claim.statement}${document} Tumen ledger ${ledgerVersion}, claim ${claim.id}, as of ${locales.en.day(day)}.`;
}

/** The sentence with its attribution, to be copied by a button or by hand. */
export function ClaimSentence({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const { t } = reading;
  return (
    <RecordPart id="quote" title={t("records.quote")}>
      <p id="quotable" className="quotable">
        <English reading={reading}>{quotable(claim, reading)}</English>
      </p>
      <CopyButton of="quotable" label={t("records.copy")} done={t("records.copied")} refused={t("frame.notCopied")} />
    </RecordPart>
  );
}

import type { Claim } from "@tumen/core";
import { citeClaim } from "@tumen/core/export";
import { CopyButton } from "../parts/copy-button";
import { RecordPart } from "../parts/facts";
import { English } from "../parts/worded";
import { ledgerVersion } from "../reading/ledger-version";
import type { Reading } from "../reading/reading";

/** The sentence with its attribution, to be copied by a button or by hand. */
export function ClaimSentence({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const { t } = reading;
  return (
    <RecordPart id="quote" title={t("records.quote")}>
      <p id="quotable" className="quotable">
        <English reading={reading}>{citeClaim(reading.view, claim, ledgerVersion)}</English>
      </p>
      <CopyButton of="quotable" label={t("records.copy")} done={t("records.copied")} refused={t("frame.notCopied")} />
    </RecordPart>
  );
}

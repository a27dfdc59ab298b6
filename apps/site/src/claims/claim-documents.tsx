import { type Citation, type Claim, gradeLabels, type Source, wordDate } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { ExternalLink } from "../parts/external-link";
import { RecordPart } from "../parts/facts";
import { languageName } from "../parts/labels";
import type { Reading } from "../reading/reading";

function Document({ citation, source, reading }: { readonly citation: Citation; readonly source: Source; readonly reading: Reading }) {
  return (
    <li>
      <p>
        <ExternalLink url={source.url} language={source.titleIsDescription ? "en" : source.language}>
          {source.title}
        </ExternalLink>
      </p>
      <p className="text-soft text-sm">
        {source.publisher}
        {source.published ? `, ${wordDate(source.published)}` : ", undated"}
        {source.language === "en" ? "" : `, in ${languageName(source.language)}`}
        {citation.locator === undefined ? "" : `, ${citation.locator}`} · {gradeLabels[source.grade]} ·{" "}
        <RecordLink kind="source" id={source.id} reading={reading}>
          record
        </RecordLink>
      </p>
      {citation.reportedAs !== undefined && (
        <p className="text-sm">
          <span className="text-soft">Reported there as:</span> {citation.reportedAs}
        </p>
      )}
    </li>
  );
}

/** The documents that carry a claim, as the record lists them, best first. */
export function ClaimDocuments({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  return (
    <RecordPart
      id="documents"
      title={claim.citations.length === 1 ? "Where it can be read" : `Where it can be read: ${claim.citations.length} documents`}
    >
      <ol className="documents">
        {claim.citations.map((citation) => (
          <Document key={citation.source} citation={citation} source={reading.view.need("source", citation.source)} reading={reading} />
        ))}
      </ol>
    </RecordPart>
  );
}

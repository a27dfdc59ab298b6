import { type Citation, type Claim, gradeLabels, type Source, wordDate } from "@tumen/core";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { ExternalLink } from "./external-link";
import { RecordPart } from "./facts";
import { languageName } from "./labels";

function Document({ citation, source, asOf }: { readonly citation: Citation; readonly source: Source; readonly asOf: AsOf }) {
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
        <RecordLink kind="source" id={source.id} asOf={asOf}>
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
export function ClaimDocuments({ claim, asOf }: { readonly claim: Claim; readonly asOf: AsOf }) {
  return (
    <RecordPart
      id="documents"
      title={claim.citations.length === 1 ? "Where it can be read" : `Where it can be read: ${claim.citations.length} documents`}
    >
      <ol className="documents">
        {claim.citations.map((citation) => (
          <Document key={citation.source} citation={citation} source={asOf.view.need("source", citation.source)} asOf={asOf} />
        ))}
      </ol>
    </RecordPart>
  );
}

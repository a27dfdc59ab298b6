import { type Citation, type Claim, citationsByGrade, type Source } from "@tumen/core";
import { documentTitle } from "@tumen/core/export";
import { RecordLink } from "../parts/day-link";
import { ExternalLink } from "../parts/external-link";
import { RecordPart } from "../parts/facts";
import { joined } from "../parts/joined";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";

function Document({ citation, source, reading }: { readonly citation: Citation; readonly source: Source; readonly reading: Reading }) {
  const { t } = reading;
  const facts = [
    reading.words.publisher(source),
    source.published ? reading.words.date(source.published) : t("records.undated"),
    ...(source.language === reading.locale ? [] : [reading.words.language(source.language)]),
    ...(citation.locator === undefined
      ? []
      : [
          <English key="locator" reading={reading}>
            {citation.locator}
          </English>,
        ]),
    reading.words.labels.grade[source.grade],
  ];
  return (
    <li>
      <p>
        <ExternalLink url={source.url} language={source.titleIsDescription ? "en" : source.language}>
          {documentTitle(source)}
        </ExternalLink>
      </p>
      <p className="text-soft text-sm">
        {joined(facts.flatMap((fact) => [fact, "\u00a0· "]))}
        <RecordLink kind="source" id={source.id} reading={reading}>
          {t("records.record")}
        </RecordLink>
        {source.archive !== undefined && (
          <>
            &nbsp;· <ExternalLink url={source.archive}>{t("records.archivedCopy")}</ExternalLink>
          </>
        )}
      </p>
      {citation.reportedAs !== undefined && (
        <p className="text-sm">
          <span className="text-denial">≠ {t("records.reportedAs")}</span> <English reading={reading}>{citation.reportedAs}</English>
        </p>
      )}
    </li>
  );
}

/** The documents that carry a claim, best first. */
export function ClaimDocuments({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  if (claim.citations.length === 0) return null;
  return (
    <RecordPart id="documents" title={reading.t("records.whereToRead", { count: claim.citations.length })}>
      <ol className="documents">
        {citationsByGrade(reading.view, claim).map(({ citation, source }) => (
          <Document key={source.id} citation={citation} source={source} reading={reading} />
        ))}
      </ol>
    </RecordPart>
  );
}

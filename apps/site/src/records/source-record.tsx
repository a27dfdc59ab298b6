import { type Citation, type Claim, gradeLabels, type Source, wordDate } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { ActorLink, ActorLinks } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import { ExternalLink } from "../parts/external-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { kindWords, languageName } from "../parts/labels";
import type { Reading } from "../reading/reading";

interface SourceProps {
  readonly source: Source;
  readonly reading: Reading;
}

function SourceLink({ source, reading }: SourceProps) {
  return (
    <RecordLink kind="source" id={source.id} reading={reading}>
      {source.publisher}, {source.published ? wordDate(source.published, { short: true }) : "undated"}
    </RecordLink>
  );
}

function SourceFacts({ source, reading }: SourceProps) {
  const { view } = reading;
  const original = source.copies === undefined ? undefined : view.record("source", source.copies);
  const copies = view.sources().filter((other) => other.copies === source.id);
  return (
    <Facts>
      <Fact term="Publisher">
        {source.medium === undefined ? source.publisher : <ActorLink actor={view.need("actor", source.medium)} reading={reading} />}
      </Fact>
      <Fact term="Published">{source.published ? wordDate(source.published) : "day not known"}</Fact>
      <Fact term="Read for the ledger">{source.read && wordDate(source.read)}</Fact>
      <Fact term="Language">{languageName(source.language)}</Fact>
      <Fact term="Kind">{kindWords(source.kind)}</Fact>
      <Fact term="Grade">
        {source.grade}: {gradeLabels[source.grade]}
      </Fact>
      <Fact term="Repeats the text of">{original && <SourceLink source={original} reading={reading} />}</Fact>
      <Fact term="Repeated by">
        {copies.length > 0 && (
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <SourceLink source={copy} reading={reading} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term="Archived copy">{source.archive !== undefined && <ExternalLink url={source.archive}>Archive</ExternalLink>}</Fact>
      <Fact term="Id">
        <code className="break-all text-xs">{source.id}</code>
      </Fact>
    </Facts>
  );
}

function CitationNote({ citation, reading }: { readonly citation: Citation | undefined; readonly reading: Reading }) {
  if (!citation) return null;
  const relays = citation.via.map((id) => reading.view.need("actor", id));
  return (
    <p className="text-soft text-sm">
      {citation.locator === undefined ? "" : `Stands in ${citation.locator}. `}
      {relays.length > 0 && (
        <>
          Through <ActorLinks actors={relays} reading={reading} />.{" "}
        </>
      )}
      {citation.reportedAs === undefined ? "" : `Reported there as: ${citation.reportedAs}`}
    </p>
  );
}

/** A document: its bibliographic record and the claims it carries. */
export function SourceRecord({ source, reading }: SourceProps) {
  const claims = reading.view.claims({ source: source.id });
  const citationIn = (claim: Claim) => claim.citations.find((citation) => citation.source === source.id);
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>Document · {source.publisher}</Eyebrow>
        <h1 lang={source.titleIsDescription ? undefined : source.language} dir="auto" className="statement-title">
          {source.title}
        </h1>
        {source.titleIsDescription && <p className="mt-2 text-soft text-sm">This describes the document; its own title was not seen.</p>}
        <p className="mt-4 break-all">
          {source.url === undefined ? "This document has no address." : <ExternalLink url={source.url}>{source.url}</ExternalLink>}
        </p>
        <RecordPart id="claims" title={`Claims it carries: ${claims.length}`}>
          <ClaimList
            claims={claims}
            reading={reading}
            noteOf={(claim) => <CitationNote citation={citationIn(claim)} reading={reading} />}
          />
        </RecordPart>
      </div>
      <aside className="record-side" aria-label="About this document">
        <section aria-labelledby="about">
          <h2 id="about">The document</h2>
          <SourceFacts source={source} reading={reading} />
        </section>
      </aside>
    </article>
  );
}

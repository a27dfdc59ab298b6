import { type Citation, type Claim, gradeLabels, type Source, wordDate } from "@tumen/core";
import { ActorLink, ActorLinks } from "./actor-names";
import type { AsOf } from "./as-of";
import { ClaimList } from "./claim-list";
import { RecordLink } from "./day-link";
import { ExternalLink } from "./external-link";
import { Eyebrow, Fact, Facts, RecordPart } from "./facts";
import { kindWords, languageName } from "./labels";

interface SourceProps {
  readonly source: Source;
  readonly asOf: AsOf;
}

function SourceLink({ source, asOf }: SourceProps) {
  return (
    <RecordLink kind="source" id={source.id} asOf={asOf}>
      {source.publisher}, {source.published ? wordDate(source.published, { short: true }) : "undated"}
    </RecordLink>
  );
}

function SourceFacts({ source, asOf }: SourceProps) {
  const { view } = asOf;
  const original = source.copies === undefined ? undefined : view.record("source", source.copies);
  const copies = view.sources().filter((other) => other.copies === source.id);
  return (
    <Facts>
      <Fact term="Publisher">
        {source.medium === undefined ? source.publisher : <ActorLink actor={view.need("actor", source.medium)} asOf={asOf} />}
      </Fact>
      <Fact term="Published">{source.published ? wordDate(source.published) : "day not known"}</Fact>
      <Fact term="Read for the ledger">{source.read && wordDate(source.read)}</Fact>
      <Fact term="Language">{languageName(source.language)}</Fact>
      <Fact term="Kind">{kindWords(source.kind)}</Fact>
      <Fact term="Grade">
        {source.grade}: {gradeLabels[source.grade]}
      </Fact>
      <Fact term="Repeats the text of">{original && <SourceLink source={original} asOf={asOf} />}</Fact>
      <Fact term="Repeated by">
        {copies.length > 0 && (
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <SourceLink source={copy} asOf={asOf} />
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

function CitationNote({ citation, asOf }: { readonly citation: Citation | undefined; readonly asOf: AsOf }) {
  if (!citation) return null;
  const relays = citation.via.map((id) => asOf.view.need("actor", id));
  return (
    <p className="text-soft text-sm">
      {citation.locator === undefined ? "" : `Stands in ${citation.locator}. `}
      {relays.length > 0 && (
        <>
          Through <ActorLinks actors={relays} asOf={asOf} />.{" "}
        </>
      )}
      {citation.reportedAs === undefined ? "" : `Reported there as: ${citation.reportedAs}`}
    </p>
  );
}

/** A document: its bibliographic record and the claims it carries. */
export function SourceRecord({ source, asOf }: SourceProps) {
  const claims = asOf.view.claims({ source: source.id });
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
          <ClaimList claims={claims} asOf={asOf} noteOf={(claim) => <CitationNote citation={citationIn(claim)} asOf={asOf} />} />
        </RecordPart>
      </div>
      <aside className="record-side" aria-label="About this document">
        <section aria-labelledby="about">
          <h2 id="about">The document</h2>
          <SourceFacts source={source} asOf={asOf} />
        </section>
      </aside>
    </article>
  );
}

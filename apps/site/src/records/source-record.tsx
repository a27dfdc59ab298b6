import type { Citation, Claim, Source } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { ActorLink, ActorLinks } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import { ExternalLink } from "../parts/external-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface SourceProps {
  readonly source: Source;
  readonly reading: Reading;
}

function SourceLink({ source, reading }: SourceProps) {
  return (
    <RecordLink kind="source" id={source.id} reading={reading}>
      {reading.words.publisher(source)},{" "}
      {source.published ? reading.words.date(source.published, { short: true }) : reading.t("records.undated")}
    </RecordLink>
  );
}

/** Whose words a document passes on, over all the claims it carries. */
function relaysIn(claims: readonly Claim[], source: Source): readonly string[] {
  return [
    ...new Set(claims.flatMap(({ citations }) => citations.filter((citation) => citation.source === source.id).flatMap(({ via }) => via))),
  ];
}

function SourceFacts({ source, reading, relays }: SourceProps & { readonly relays: readonly string[] }) {
  const { view, t, words } = reading;
  const original = source.copies === undefined ? undefined : view.record("source", source.copies);
  const copies = view.sources().filter((other) => other.copies === source.id);
  return (
    <Facts>
      <Fact term={t("records.publisher")}>
        {source.medium === undefined ? words.publisher(source) : <ActorLink actor={view.need("actor", source.medium)} reading={reading} />}
      </Fact>
      <Fact term={t("records.published")}>{source.published ? words.date(source.published) : t("records.dayNotKnown")}</Fact>
      <Fact term={t("records.read")}>{source.read && words.date(source.read)}</Fact>
      <Fact term={t("records.language")}>{words.language(source.language)}</Fact>
      <Fact term={t("records.kind")}>{words.labels.sourceKind[source.kind]}</Fact>
      <Fact term={t("records.grade")}>
        <b>{words.labels.gradeName[source.grade]}</b>: {t(`records.gradeMeans.${source.grade}`)}
      </Fact>
      <Fact term={t("records.relays")}>
        {relays.length > 0 && <ActorLinks actors={relays.map((id) => view.need("actor", id))} reading={reading} />}
      </Fact>
      <Fact term={t("records.copies")}>{original && <SourceLink source={original} reading={reading} />}</Fact>
      <Fact term={t("records.copiedBy")}>
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
      <Fact term={t("records.archivedCopy")}>
        {source.archive === undefined ? (
          t("records.noArchive")
        ) : (
          <span className="break-all">
            <ExternalLink url={source.archive}>{source.archive}</ExternalLink>
          </span>
        )}
      </Fact>
    </Facts>
  );
}

function CitationNote({ citation, reading }: { readonly citation: Citation | undefined; readonly reading: Reading }) {
  const { t, view } = reading;
  if (!citation) return null;
  return (
    <p className="text-soft text-sm">
      {citation.locator !== undefined && (
        <>
          {t("records.standsIn")} <English reading={reading}>{citation.locator}</English>.{" "}
        </>
      )}
      {citation.via.length > 0 && (
        <>
          {t.rich("records.through", {
            actor: () => <ActorLinks key="relays" actors={citation.via.map((id) => view.need("actor", id))} reading={reading} />,
          })}
          .{" "}
        </>
      )}
      {citation.reportedAs !== undefined && (
        <>
          <span className="text-denial">≠ {t("records.reportedAs")}</span> <English reading={reading}>{citation.reportedAs}</English>
        </>
      )}
    </p>
  );
}

/** A document: its bibliographic record and the claims it carries. */
export function SourceRecord({ source, reading }: SourceProps) {
  const { t, view, words } = reading;
  const claims = view.claims({ source: source.id });
  const citationIn = (claim: Claim) => claim.citations.find((citation) => citation.source === source.id);
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>
          {t("records.document")} · {words.publisher(source)}
        </Eyebrow>
        <h1 lang={source.titleIsDescription ? "en" : source.language} dir="auto" className="statement-title">
          {source.title}
        </h1>
        {source.titleIsDescription && <p className="mt-2 text-soft text-sm">{t("records.titleDescribes")}</p>}
        <p className="mt-4 break-all">
          {source.url === undefined ? t("records.noAddress") : <ExternalLink url={source.url}>{source.url}</ExternalLink>}
        </p>
        <RecordPart id="claims" title={t("records.carries", { count: words.count(claims.length, "claim") })}>
          <ClaimList
            claims={claims}
            reading={reading}
            noteOf={(claim) => <CitationNote citation={citationIn(claim)} reading={reading} />}
          />
        </RecordPart>
      </div>
      <aside className="record-side" aria-label={t("records.aboutDocument")}>
        <section aria-labelledby="about">
          <h2 id="about">{t("records.theDocument")}</h2>
          <SourceFacts source={source} reading={reading} relays={relaysIn(claims, source)} />
        </section>
      </aside>
    </article>
  );
}

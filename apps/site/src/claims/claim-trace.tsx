import type { Claim, TracedDocument, TraceNode } from "@tumen/core";
import { ActorLink, ActorLinks } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";

/** A document at the end of a branch; where it words the claim differently, that stands beneath it. */
function Document({ document: { source, citation }, reading }: { readonly document: TracedDocument; readonly reading: Reading }) {
  const { t } = reading;
  return (
    <li className={citation.reportedAs === undefined ? "document" : "document differs"}>
      <RecordLink kind="source" id={source.id} reading={reading}>
        {reading.words.publisher(source)}
      </RecordLink>
      <span className="text-soft">
        , {source.published ? reading.words.date(source.published, { short: true }) : t("records.undated")} ·{" "}
        {reading.words.labels.grade[source.grade]}
      </span>
      {citation.reportedAs !== undefined && (
        <p className="text-sm">
          <span className="text-denial">≠ {t("records.reportedAs")}</span> <English reading={reading}>{citation.reportedAs}</English>
        </p>
      )}
    </li>
  );
}

function Branch({ node, reading }: { readonly node: Omit<TraceNode, "actor">; readonly reading: Reading }) {
  return (
    <ul>
      {node.documents.map((document) => (
        <Document key={document.source.id} document={document} reading={reading} />
      ))}
      {node.relays.map((relay) => (
        <li key={relay.actor.id} className="relay">
          {reading.t.rich("records.through", { actor: () => <ActorLink key="actor" actor={relay.actor} reading={reading} /> })}
          <Branch node={relay} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

/** The way of a claim from its claimant over those who passed it on to the documents, as a tree. */
export function ClaimTrace({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const { speaker, claimants, ...node } = reading.view.trace(claim.id);
  return (
    <RecordPart id="trace" title={reading.t("records.trace")}>
      <ul className="trace">
        <li>
          <b>
            <ActorLinks actors={claimants} reading={reading} />
          </b>
          {speaker && (
            <span className="text-soft">
              {" "}
              {reading.t.rich("records.inWordsOf", { actor: () => <ActorLink key="actor" actor={speaker} reading={reading} /> })}
            </span>
          )}
          <Branch node={node} reading={reading} />
        </li>
      </ul>
    </RecordPart>
  );
}

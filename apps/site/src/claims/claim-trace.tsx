import { type Claim, type TracedDocument, type TraceNode, wordDate } from "@tumen/core";
import { ActorLink, ActorLinks } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import type { Reading } from "../reading/reading";

function Documents({ documents, reading }: { readonly documents: readonly TracedDocument[]; readonly reading: Reading }) {
  return documents.map(({ source }) => (
    <li key={source.id} className="document">
      <RecordLink kind="source" id={source.id} reading={reading}>
        {source.publisher}
      </RecordLink>
      <span className="text-soft">{source.published ? `, ${wordDate(source.published, { short: true })}` : ", undated"}</span>
    </li>
  ));
}

function Branch({ node, reading }: { readonly node: Omit<TraceNode, "actor">; readonly reading: Reading }) {
  return (
    <ul>
      <Documents documents={node.documents} reading={reading} />
      {node.relays.map((relay) => (
        <li key={relay.actor.id}>
          <span className="text-soft">through </span>
          <ActorLink actor={relay.actor} reading={reading} />
          <Branch node={relay} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

/** The way of a claim from its claimant over those who passed it on to the documents. */
export function ClaimTrace({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const trace = reading.view.trace(claim.id);
  return (
    <RecordPart id="trace" title="How it reached the documents">
      <ul className="trace">
        <li>
          <ActorLinks actors={trace.claimants} reading={reading} />
          {trace.speaker && (
            <>
              {" "}
              <span className="text-soft">in the words of</span> <ActorLink actor={trace.speaker} reading={reading} />
            </>
          )}
          <Branch node={trace} reading={reading} />
        </li>
      </ul>
    </RecordPart>
  );
}

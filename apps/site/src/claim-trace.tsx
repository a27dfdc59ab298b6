import { type Claim, type TracedDocument, type TraceNode, wordDate } from "@tumen/core";
import { ActorLink, ActorLinks } from "./actor-names";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { RecordPart } from "./facts";

function Documents({ documents, asOf }: { readonly documents: readonly TracedDocument[]; readonly asOf: AsOf }) {
  return documents.map(({ source }) => (
    <li key={source.id} className="document">
      <RecordLink kind="source" id={source.id} asOf={asOf}>
        {source.publisher}
      </RecordLink>
      <span className="text-soft">{source.published ? `, ${wordDate(source.published, { short: true })}` : ", undated"}</span>
    </li>
  ));
}

function Branch({ node, asOf }: { readonly node: Omit<TraceNode, "actor">; readonly asOf: AsOf }) {
  return (
    <ul>
      <Documents documents={node.documents} asOf={asOf} />
      {node.relays.map((relay) => (
        <li key={relay.actor.id}>
          <span className="text-soft">through </span>
          <ActorLink actor={relay.actor} asOf={asOf} />
          <Branch node={relay} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

/** The way of a claim from its claimant over those who passed it on to the documents. */
export function ClaimTrace({ claim, asOf }: { readonly claim: Claim; readonly asOf: AsOf }) {
  const trace = asOf.view.trace(claim.id);
  return (
    <RecordPart id="trace" title="How it reached the documents">
      <ul className="trace">
        <li>
          <ActorLinks actors={trace.claimants} asOf={asOf} />
          {trace.speaker && (
            <>
              {" "}
              <span className="text-soft">in the words of</span> <ActorLink actor={trace.speaker} asOf={asOf} />
            </>
          )}
          <Branch node={trace} asOf={asOf} />
        </li>
      </ul>
    </RecordPart>
  );
}

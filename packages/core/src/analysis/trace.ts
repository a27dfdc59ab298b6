import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Citation, Claim } from "../model/claim.js";
import type { Source } from "../model/source.js";
import { citationsByGrade } from "./citations-by-grade.js";

/** A document that carries a claim. */
export interface TracedDocument {
  readonly source: Source;
  readonly citation: Citation;
}

/** An actor on the way of a claim, with the documents it reached through this actor and the actors it passed on to. */
export interface TraceNode {
  readonly actor: Actor;
  readonly documents: readonly TracedDocument[];
  readonly relays: readonly TraceNode[];
}

/** The way of a claim from its claimants over its relays to the documents. */
export interface Trace extends Omit<TraceNode, "actor"> {
  readonly claim: Claim;
  readonly claimants: readonly Actor[];
  readonly speaker?: Actor;
}

interface Building {
  documents: TracedDocument[];
  relays: Map<string, Building>;
}

const build = (): Building => ({ documents: [], relays: new Map() });

function finish(records: Records, building: Building): Omit<TraceNode, "actor"> {
  const relays = [...building.relays].map(([id, below]) => ({ actor: records.need("actor", id), ...finish(records, below) }));
  return { documents: building.documents, relays };
}

/**
 * The tree from the claimant over its relays to the documents, best first; relays that several documents share stand once.
 *
 * @throws UnknownIdError if this view has no such claim.
 */
export function trace(records: Records, claimId: string): Trace {
  const claim = records.need("claim", claimId);
  const root = build();
  for (const document of citationsByGrade(records, claim)) {
    let at = root;
    for (const relay of document.citation.via) {
      const next = at.relays.get(relay) ?? build();
      at.relays.set(relay, next);
      at = next;
    }
    at.documents.push(document);
  }
  return {
    claim,
    claimants: claim.claimants.map((id) => records.need("actor", id)),
    ...(claim.speaker === undefined ? {} : { speaker: records.need("actor", claim.speaker) }),
    ...finish(records, root),
  };
}

import type { Corroboration, Origin } from "../../analysis/corroboration.js";
import type { TraceNode } from "../../analysis/trace.js";
import type { Ledger } from "../../ledger.js";
import { documentTitle } from "../provenance.js";
import { type CitedClaim, type CitedDocument, citedClaim, defined, type Named, named } from "./cited-claim.js";

/** A document on the way of a claim. */
export interface TraceDocument extends Omit<CitedDocument, "via"> {
  readonly locator?: string;
  /** How it words the number, date or hedge, where that differs. */
  readonly reportedAs?: string;
}

/** An actor on the way of a claim. */
export interface TraceRelay {
  readonly actor: Named;
  readonly documents: readonly TraceDocument[];
  readonly relays: readonly TraceRelay[];
}

/** The way of a claim from its claimant over relays to documents, and who else stands behind its finding. */
export interface TraceAnswer {
  readonly asOf?: string;
  readonly claim: CitedClaim;
  readonly documents: readonly TraceDocument[];
  readonly relays: readonly TraceRelay[];
  readonly corroboration: Omit<CorroborationAnswer, "finding">;
}

/** How many voices, and which documents, stand behind a finding. */
export interface CorroborationAnswer {
  readonly finding: Corroboration["finding"];
  /** Root voices whose claims rest on no other. */
  readonly origins: readonly { readonly actor: Named; readonly claims: readonly string[] }[];
  /** Claims that take over another's word. */
  readonly dependent: readonly string[];
  /** Claims whose dependence is not known. */
  readonly unknownDependence: readonly string[];
  /** Distinct documents behind the finding. */
  readonly documents: number;
}

const documentOf = ({ source, citation }: TraceNode["documents"][number]): TraceDocument => {
  const { id, publisher, published, url, grade } = source;
  const { locator, reportedAs } = citation;
  return defined({
    id,
    publisher,
    title: documentTitle(source),
    published: published?.edtf,
    url,
    grade,
    locator,
    reportedAs,
  }) as TraceDocument;
};

const relayOf = ({ actor, documents, relays }: TraceNode): TraceRelay => ({
  actor: named(actor),
  documents: documents.map(documentOf),
  relays: relays.map(relayOf),
});

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/**
 * The voices behind the finding of a claim, as plain data.
 *
 * @throws UnknownIdError if the view has no such claim.
 * @example
 * corroborationAnswer(ledger, "nis-2024-12-27-captive-died").finding.kind; // => "event"
 */
export function corroborationAnswer(view: Ledger, id: string): CorroborationAnswer {
  const { finding, origins, dependent, unknownDependence, documents } = view.corroboration(id);
  return {
    finding,
    origins: origins.map(({ actor, claims }: Origin) => ({ actor: named(actor), claims: ids(claims) })),
    dependent: ids(dependent),
    unknownDependence: ids(unknownDependence),
    documents,
  };
}

/**
 * The way of a claim, as plain data.
 *
 * @throws UnknownIdError if the view has no such claim.
 * @example
 * traceAnswer(ledger, "nis-2024-12-27-captive-died").claim.claimants[0]?.name; // => "National Intelligence Service"
 */
export function traceAnswer(view: Ledger, id: string): TraceAnswer {
  const { claim, documents, relays } = view.trace(id);
  const { finding: _, ...corroboration } = corroborationAnswer(view, claim.id);
  return {
    ...(view.day === undefined ? {} : { asOf: view.day }),
    claim: citedClaim(view, claim),
    documents: documents.map(documentOf),
    relays: relays.map(relayOf),
    corroboration,
  };
}

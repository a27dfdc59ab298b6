import type { Ledger, Origin, TraceNode } from "@tumen/core";
import { documentTitle } from "@tumen/core/export";
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
  readonly corroboration: {
    readonly origins: readonly { readonly actor: Named; readonly claims: readonly string[] }[];
    readonly dependent: readonly string[];
    readonly unknownDependence: readonly string[];
    readonly documents: number;
  };
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
 * The way of a claim, as plain data.
 *
 * @throws UnknownIdError if the view has no such claim.
 */
export function traceAnswer(view: Ledger, id: string): TraceAnswer {
  const { claim, documents, relays } = view.trace(id);
  const { origins, dependent, unknownDependence, documents: count } = view.corroboration(claim.id);
  return {
    ...(view.day === undefined ? {} : { asOf: view.day }),
    claim: citedClaim(view, claim),
    documents: documents.map(documentOf),
    relays: relays.map(relayOf),
    corroboration: {
      origins: origins.map(({ actor, claims }: Origin) => ({ actor: named(actor), claims: ids(claims) })),
      dependent: ids(dependent),
      unknownDependence: ids(unknownDependence),
      documents: count,
    },
  };
}

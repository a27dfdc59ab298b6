import type { Ledger } from "../../ledger.js";
import type { Claim } from "../../model/claim.js";
import { type CitedClaim, type CitedDocument, citedClaim, citedDocuments, type Named, named } from "./cited-claim.js";

/** What became public after one day and up to another, in the order in which a reader wants it. */
export interface ChangesAnswer {
  readonly from: string;
  readonly to: string;
  /** Acknowledgements before other changes of position. */
  readonly positions: readonly {
    readonly question: string;
    readonly actor: Named;
    readonly before?: string;
    readonly after: string;
    readonly isAcknowledgement: boolean;
    readonly claims: readonly CitedClaim[];
  }[];
  /** Claims whose figures take the place of earlier ones. */
  readonly revisions: readonly { readonly claim: CitedClaim; readonly earlier: readonly CitedClaim[] }[];
  readonly corrected: readonly CitedClaim[];
  readonly events: readonly { readonly id: string; readonly date: string; readonly title: string }[];
  /** New claims, the weightiest first. */
  readonly claims: readonly CitedClaim[];
  /** Documents that now carry what was known before. */
  readonly documents: readonly { readonly claim: string; readonly documents: readonly CitedDocument[] }[];
}

/**
 * What changed between two days, as plain data.
 *
 * @throws InvalidDayError if a day is none of the calendar.
 * @throws RangeError if the second day is before the first.
 * @example
 * changesAnswer(ledger, "2025-04-25", "2025-04-30").positions.some(({ isAcknowledgement }) => isAcknowledgement); // => true
 */
export function changesAnswer(ledger: Ledger, from: string, to: string): ChangesAnswer {
  const view = ledger.asOf(to);
  const changes = ledger.changes({ from, to });
  const cited = (claim: Claim) => citedClaim(view, claim);
  return {
    from,
    to,
    positions: changes.positions.map(({ question, actor, before, after, isAcknowledgement, claims }) => ({
      question: question.id,
      actor: named(actor),
      ...(before === undefined ? {} : { before }),
      after,
      isAcknowledgement,
      claims: claims.map(cited),
    })),
    revisions: changes.revisions.map(({ claim, earlier }) => ({ claim: cited(claim), earlier: earlier.map(cited) })),
    corrected: changes.corrected.map(cited),
    events: changes.events.map(({ id, date, title }) => ({ id, date: date.edtf, title })),
    claims: changes.claims.map(cited),
    documents: changes.documents.map(({ claim, sources }) => {
      const added = new Set(sources.map(({ id }) => id));
      return { claim: claim.id, documents: citedDocuments(view, claim).filter(({ id }) => added.has(id)) };
    }),
  };
}

import { citationsByGrade } from "../../analysis/citations-by-grade.js";
import type { Records } from "../../ledger/records.js";
import type { Actor } from "../../model/actor.js";
import type { Claim } from "../../model/claim.js";
import type { Quantity } from "../../model/quantity.js";
import { wordQuantity } from "../../wording/quantities.js";
import { documentTitle } from "../provenance.js";

/** An actor by its id and its name in English. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A document that carries a claim. */
export interface CitedDocument {
  readonly id: string;
  readonly publisher: string;
  /** In square brackets where it only describes the document. */
  readonly title: string;
  /** When it was published, as EDTF; absent where that is not known. */
  readonly published?: string;
  /** Its address; absent for a document without one. */
  readonly url?: string;
  readonly grade: string;
  /** Who passed the claim on in it, nearest the claimant first. */
  readonly via: readonly string[];
}

/** A figure of a claim, in numbers and in words. */
export interface CitedFigure {
  readonly question: string;
  /** The figure as it was spoken: more than 3,000. */
  readonly figure: string;
  /** The lower bound; absent where it is open. */
  readonly low?: number;
  readonly high?: number;
  /** True for more than. */
  readonly lowExclusive: boolean;
  /** True for fewer than. */
  readonly highExclusive: boolean;
  /** True for about. */
  readonly approximate: boolean;
  readonly counts: string;
  readonly scope?: string;
  readonly countedTo?: string;
}

/** A claim with who made it and where it can be read. */
export interface CitedClaim {
  readonly id: string;
  readonly claimants: readonly Named[];
  readonly speaker?: Named;
  /** When it was said, as EDTF; absent where that is not known. */
  readonly said?: string;
  /** The day from which it was public. */
  readonly public: string;
  readonly modality: string;
  readonly statement: string;
  readonly figures: readonly CitedFigure[];
  /** Its answers to stance questions, as question=answer. */
  readonly stances: readonly string[];
  readonly status?: string;
  /** Whether no document but aggregators or reposts carries it. */
  readonly byAggregatorsAlone: boolean;
  /** Best first. */
  readonly documents: readonly CitedDocument[];
}

/** The object without what is undefined. */
export const defined = <T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

export const named = ({ id, names }: Actor): Named => ({ id, name: names.en });

export const citedDocuments = (view: Records, claim: Claim): readonly CitedDocument[] =>
  citationsByGrade(view, claim).map(({ source, citation: { via } }) => {
    const { id, publisher, published, url, grade } = source;
    return defined({ id, publisher, title: documentTitle(source), published: published?.edtf, url, grade, via });
  }) as readonly CitedDocument[];

export const citedFigure = (quantity: Quantity): CitedFigure => {
  const { question, low, high, lowExclusive, highExclusive, approximate, counts, scope, countedTo } = quantity;
  const bounds = { low, high, lowExclusive, highExclusive, approximate };
  return defined({ question, figure: wordQuantity(quantity), ...bounds, counts, scope, countedTo: countedTo?.edtf }) as CitedFigure;
};

/**
 * A claim with who made it and where it can be read, as plain data.
 *
 * @throws UnknownIdError if the claim is of a later view than the one given.
 * @example
 * citedClaim(ledger, ledger.need("claim", "nis-2024-12-27-captive-died")).claimants[0]?.id; // => "nis"
 */
export function citedClaim(view: Records, claim: Claim): CitedClaim {
  return defined({
    id: claim.id,
    claimants: claim.claimants.map((id) => named(view.need("actor", id))),
    speaker: claim.speaker === undefined ? undefined : named(view.need("actor", claim.speaker)),
    said: claim.said?.edtf,
    public: claim.public,
    modality: claim.modality,
    statement: claim.statement,
    figures: claim.quantities.map(citedFigure),
    stances: claim.stances.map(({ question, answer }) => `${question}=${answer}`),
    status: claim.status?.state,
    byAggregatorsAlone: view.isCarriedByAggregatorsAlone(claim),
    documents: citedDocuments(view, claim),
  }) as CitedClaim;
}

import { citationsByGrade } from "../analysis/citations-by-grade.js";
import type { Records } from "../ledger/records.js";
import type { Citation, Claim } from "../model/claim.js";
import type { Day } from "../model/date.js";
import type { Quantity } from "../model/quantity.js";
import type { Source } from "../model/source.js";
import { wordQuantity } from "../wording/quantities.js";

/** The licence of the records and whom to credit, for formats that have a place for it. */
export const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/", credit: "Tumen contributors" } as const;

/** An actor as an export names it. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

/** A document that carries a claim, with the chain through which the claim came there. */
export interface CitedDocument {
  readonly source: Source;
  readonly citation: Citation;
  /** Relays, nearest the claimant first. */
  readonly via: readonly NamedActor[];
}

/** A figure as it was spoken, in numbers and in words. */
export type WordedFigure = Quantity & {
  /** The figure in words: "more than 3,000". */
  readonly worded: string;
  /** What is counted: "persons". */
  readonly unit: string;
};

/** A claim with everything that leads from it to who made it and where it can be read. */
export interface Provenance {
  readonly claim: Claim;
  readonly claimants: readonly NamedActor[];
  /** Whose voice it is, where that is set by hand. */
  readonly onBehalfOf?: NamedActor;
  readonly speaker?: NamedActor;
  readonly figures: readonly WordedFigure[];
  /** Best first. */
  readonly documents: readonly CitedDocument[];
  /** The day of the view it is taken from; left out for the whole ledger. */
  readonly asOf?: Day;
}

const named = (records: Records, id: string): NamedActor => ({ id, name: records.need("actor", id).names.en });

function figure(records: Records, quantity: Quantity): WordedFigure {
  const question = records.need("question", quantity.question);
  return { ...quantity, worded: wordQuantity(quantity), unit: question.kind === "quantity" ? question.unit : "" };
}

/**
 * The provenance of a claim: claimants, figures, chain, documents.
 *
 * @throws UnknownIdError if the view lacks an actor or a document of the claim: the claim is of a later view.
 * @example
 * provenanceOf(ledger, ledger.need("claim", "nis-2024-12-27-captive-died")).claimants[0]?.name; // => "National Intelligence Service"
 */
export function provenanceOf(records: Records, claim: Claim): Provenance {
  return {
    claim,
    claimants: claim.claimants.map((id) => named(records, id)),
    ...(claim.onBehalfOf === undefined ? {} : { onBehalfOf: named(records, claim.onBehalfOf) }),
    ...(claim.speaker === undefined ? {} : { speaker: named(records, claim.speaker) }),
    figures: claim.quantities.map((quantity) => figure(records, quantity)),
    documents: citationsByGrade(records, claim).map(({ source, citation }) => ({
      source,
      citation,
      via: citation.via.map((id) => named(records, id)),
    })),
    ...(records.day === undefined ? {} : { asOf: records.day }),
  };
}

/**
 * The title of a document; in square brackets where the headline was not seen and it only describes the document.
 *
 * @example
 * documentTitle({ title: "Remarks on losses", titleIsDescription: true }); // => "[Remarks on losses]"
 */
export const documentTitle = ({ title, titleIsDescription }: Pick<Source, "title" | "titleIsDescription">): string =>
  titleIsDescription ? `[${title}]` : title;

/** The text on one line, for formats in which a line ends a value. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

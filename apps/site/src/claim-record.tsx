import {
  byAggregatorsAlone,
  type Claim,
  capitalise,
  evidenceLabels,
  modalityLabels,
  wordDate,
  wordDay,
  wordList,
  wordWhen,
} from "@tumen/core";
import { ActorLink, ActorLinks } from "./actor-names";
import type { AsOf } from "./as-of";
import { ClaimAbout } from "./claim-about";
import { ClaimFigures, ClaimStances } from "./claim-answers";
import { ClaimCorroboration } from "./claim-corroboration";
import { ClaimDocuments } from "./claim-documents";
import { ClaimRelations } from "./claim-relations";
import { ClaimTrace } from "./claim-trace";
import { Eyebrow } from "./facts";

interface ClaimProps {
  readonly claim: Claim;
  readonly asOf: AsOf;
}

function Status({ claim }: ClaimProps) {
  const { status } = claim;
  if (!status || status.state === "current") return null;
  const by = { speaker: "by whoever said it", source: "by the document that carried it", ledger: "by this ledger" }[status.by];
  return (
    <div className="notice" role="note">
      <p>
        <strong>
          {status.state === "retracted" ? "Retracted" : "Corrected"} {by}
        </strong>{" "}
        {wordWhen(status.date)}: {status.note}
      </p>
    </div>
  );
}

function Attribution({ claim, asOf }: ClaimProps) {
  const need = (id: string) => asOf.view.need("actor", id);
  return (
    <p className="mt-4 text-soft">
      <ActorLinks actors={claim.claimants.map(need)} asOf={asOf} isFull /> {modalityLabels[claim.modality]}
      {claim.speaker !== undefined && (
        <>
          , in the words of <ActorLink actor={need(claim.speaker)} asOf={asOf} isFull />
        </>
      )}
      {claim.onBehalfOf !== undefined && (
        <>
          , on behalf of <ActorLink actor={need(claim.onBehalfOf)} asOf={asOf} />
        </>
      )}
      {claim.said ? `, ${wordWhen(claim.said)}` : ", on a day that is not known"}.
      {claim.said?.latest === claim.public ? "" : ` Public from ${wordDay(claim.public)}.`}
      {` Evidence: ${wordList(claim.evidence.map((kind) => evidenceLabels[kind]))}.`}
      {claim.basis === undefined ? "" : ` It rests on ${claim.basis}.`}
    </p>
  );
}

function Quotation({ claim, asOf }: ClaimProps) {
  if (!claim.quote) return null;
  return (
    <figure className="mt-4 border-rule border-l-2 pl-4">
      <blockquote className="font-serif text-lg">“{claim.quote.text}”</blockquote>
      <figcaption className="text-soft text-sm">
        <ActorLink actor={asOf.view.need("actor", claim.quote.speaker)} asOf={asOf} />
      </figcaption>
    </figure>
  );
}

/** A claim: what is said, by whom, through whom, and where it can be read. */
export function ClaimRecord({ claim, asOf }: ClaimProps) {
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>Claim{claim.said ? ` of ${wordDate(claim.said)}` : ""}</Eyebrow>
        <Status claim={claim} asOf={asOf} />
        {asOf.view.isCarriedByAggregatorsAlone(claim) && (
          <p className="notice">
            {capitalise(byAggregatorsAlone)}: no document was found that heard it from the claimant. No sentence of a briefing rests on it.
          </p>
        )}
        <h1 className="statement-title">{claim.statement}</h1>
        <Attribution claim={claim} asOf={asOf} />
        <Quotation claim={claim} asOf={asOf} />
        <ClaimFigures claim={claim} asOf={asOf} />
        <ClaimStances claim={claim} asOf={asOf} />
        <ClaimTrace claim={claim} asOf={asOf} />
        <ClaimDocuments claim={claim} asOf={asOf} />
        <ClaimRelations claim={claim} asOf={asOf} />
      </div>
      <aside className="record-side" aria-label="About this claim">
        <ClaimCorroboration claim={claim} asOf={asOf} />
        <ClaimAbout claim={claim} asOf={asOf} />
      </aside>
    </article>
  );
}

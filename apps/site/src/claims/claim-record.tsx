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
import { ActorLink, ActorLinks } from "../parts/actor-names";
import { Eyebrow } from "../parts/facts";
import type { Reading } from "../reading/reading";
import { ClaimAbout } from "./claim-about";
import { ClaimFigures, ClaimStances } from "./claim-answers";
import { ClaimCorroboration } from "./claim-corroboration";
import { ClaimDocuments } from "./claim-documents";
import { ClaimRelations } from "./claim-relations";
import { ClaimTrace } from "./claim-trace";

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
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

function Attribution({ claim, reading }: ClaimProps) {
  const need = (id: string) => reading.view.need("actor", id);
  return (
    <p className="mt-4 text-soft">
      <ActorLinks actors={claim.claimants.map(need)} reading={reading} isFull /> {modalityLabels[claim.modality]}
      {claim.speaker !== undefined && (
        <>
          , in the words of <ActorLink actor={need(claim.speaker)} reading={reading} isFull />
        </>
      )}
      {claim.onBehalfOf !== undefined && (
        <>
          , on behalf of <ActorLink actor={need(claim.onBehalfOf)} reading={reading} />
        </>
      )}
      {claim.said ? `, ${wordWhen(claim.said)}` : ", on a day that is not known"}.
      {claim.said?.latest === claim.public ? "" : ` Public from ${wordDay(claim.public)}.`}
      {` Evidence: ${wordList(claim.evidence.map((kind) => evidenceLabels[kind]))}.`}
      {claim.basis === undefined ? "" : ` It rests on ${claim.basis}.`}
    </p>
  );
}

function Quotation({ claim, reading }: ClaimProps) {
  if (!claim.quote) return null;
  return (
    <figure className="mt-4 border-rule border-l-2 pl-4">
      <blockquote className="font-serif text-lg">“{claim.quote.text}”</blockquote>
      <figcaption className="text-soft text-sm">
        <ActorLink actor={reading.view.need("actor", claim.quote.speaker)} reading={reading} />
      </figcaption>
    </figure>
  );
}

/** A claim: what is said, by whom, through whom, and where it can be read. */
export function ClaimRecord({ claim, reading }: ClaimProps) {
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>Claim{claim.said ? ` of ${wordDate(claim.said)}` : ""}</Eyebrow>
        <Status claim={claim} reading={reading} />
        {reading.view.isCarriedByAggregatorsAlone(claim) && (
          <p className="notice">
            {capitalise(byAggregatorsAlone)}: no document was found that heard it from the claimant. No sentence of a briefing rests on it.
          </p>
        )}
        <h1 className="statement-title">{claim.statement}</h1>
        <Attribution claim={claim} reading={reading} />
        <Quotation claim={claim} reading={reading} />
        <ClaimFigures claim={claim} reading={reading} />
        <ClaimStances claim={claim} reading={reading} />
        <ClaimTrace claim={claim} reading={reading} />
        <ClaimDocuments claim={claim} reading={reading} />
        <ClaimRelations claim={claim} reading={reading} />
      </div>
      <aside className="record-side" aria-label="About this claim">
        <ClaimCorroboration claim={claim} reading={reading} />
        <ClaimAbout claim={claim} reading={reading} />
      </aside>
    </article>
  );
}

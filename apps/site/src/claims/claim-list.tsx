import type { Claim } from "@tumen/core";
import type { ReactNode } from "react";
import { ActorLinks } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import { English, Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** The figures of a claim, each with what it counts. */
export function ClaimFigures({ claim, reading }: ClaimProps) {
  const { view, words } = reading;
  return claim.quantities.map((quantity, index) => {
    const question = view.need("question", quantity.question);
    if (question.kind !== "quantity") return null;
    const noun = words.textOf(question, "noun");
    return (
      <span key={quantity.question}>
        {index > 0 ? "; " : ""}
        <Worded text={{ ...noun, text: words.capitalise(noun.text) }} />: {words.quantity(quantity, question.unit)}
        {quantity.counts === "all" ? "" : ` (${words.labels.counting[quantity.counts]})`}
      </span>
    );
  });
}

/** Who claims it and in which way; that no better document carries it, or that it no longer stands. */
export function ClaimVoice({ claim, reading }: ClaimProps) {
  const { words } = reading;
  return (
    <p className="text-soft text-sm">
      <ActorLinks actors={claim.claimants.map((id) => reading.view.need("actor", id))} reading={reading} />
      &nbsp;· {words.labels.modality[claim.modality]}
      {reading.view.isCarriedByAggregatorsAlone(claim) ? ` · ${words.byAggregatorsAlone}` : null}
      {claim.status && claim.status.state !== "current" ? (
        <strong className="text-denial"> · {words.labels.status[claim.status.state]}</strong>
      ) : null}
    </p>
  );
}

interface ClaimItemProps extends ClaimProps {
  /** Whether the day stands beside it; not where it stands above. */
  readonly hasDay: boolean;
  /** What the page adds to the claim, such as a locator. */
  readonly children?: ReactNode;
}

function ClaimItem({ claim, reading, hasDay, children }: ClaimItemProps) {
  const { words } = reading;
  return (
    <li>
      {hasDay && <span className="when">{words.said(claim, { short: true })}</span>}
      <div>
        <ClaimVoice claim={claim} reading={reading} />
        <RecordLink kind="claim" id={claim.id} reading={reading} className="statement">
          <English reading={reading}>{claim.statement}</English>
        </RecordLink>
        {claim.quantities.length > 0 && (
          <p className="text-sm text-soft tabular-nums">
            <ClaimFigures claim={claim} reading={reading} />
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly reading: Reading;
  /** Whether each has its day beside it; true unless told otherwise. */
  readonly hasDays?: boolean;
  /** What the page adds to each claim. */
  readonly noteOf?: (claim: Claim) => ReactNode;
}

/** Claims one below the other: when, who, in which way, and what. */
export function ClaimList({ claims, reading, hasDays = true, noteOf }: ClaimListProps) {
  return (
    <ol className={hasDays ? "claim-list" : "claim-list claim-list-plain"}>
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} reading={reading} hasDay={hasDays}>
          {noteOf?.(claim)}
        </ClaimItem>
      ))}
    </ol>
  );
}

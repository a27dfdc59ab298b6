import type { PositionBar } from "../../analysis/positions.js";
import type { Ledger } from "../../ledger.js";
import type { Claim } from "../../model/claim.js";
import { type CitedClaim, citedClaim, type Named, named } from "./cited-claim.js";

/** A stretch of time in which a state or alliance held one answer. */
export interface PositionStretch {
  readonly from: string;
  /** The day the next one begins; absent for the last. */
  readonly to?: string;
  /** affirms, denies, declines; mixed where both were given on one day. */
  readonly answer: string;
  /** True where a party to the question affirms. */
  readonly acknowledges: boolean;
  readonly claims: readonly CitedClaim[];
}

/** Who affirms, denies or declines to say on a question. */
export interface PositionsAnswer {
  readonly asOf?: string;
  readonly question: { readonly id: string; readonly text: string; readonly proposition: string };
  readonly acknowledged: readonly { readonly actor: Named; readonly since: string; readonly claim: string }[];
  readonly positions: readonly {
    readonly actor: Named;
    readonly isParty: boolean;
    readonly stretches: readonly PositionStretch[];
    /** Claims not dated to a day. */
    readonly undated: readonly CitedClaim[];
  }[];
  /** Claims of those who speak for no state. */
  readonly others: readonly CitedClaim[];
}

/**
 * The positions on a question as plain data.
 *
 * @throws UnknownIdError if there is no such question.
 * @throws TypeError if it is answered by figures.
 * @example
 * positionsAnswer(ledger, "troops-in-russia").acknowledged.map(({ actor }) => actor.id); // => ["russia", "dprk"]
 */
export function positionsAnswer(view: Ledger, id: string): PositionsAnswer {
  const { question, positions, others, acknowledged } = view.positions(id);
  const cited = (claim: Claim) => citedClaim(view, claim);
  const stretch = ({ from, to, answer, acknowledges, claims }: PositionBar): PositionStretch => ({
    from,
    ...(to === undefined ? {} : { to }),
    answer,
    acknowledges,
    claims: claims.map(cited),
  });
  return {
    ...(view.day === undefined ? {} : { asOf: view.day }),
    question: { id: question.id, text: question.text, proposition: question.proposition },
    acknowledged: acknowledged.map(({ actor, since, claim }) => ({ actor: named(actor), since, claim: claim.id })),
    positions: positions.map(({ actor, party, bars, undated }) => ({
      actor: named(actor),
      isParty: party,
      stretches: bars.map(stretch),
      undated: undated.map(cited),
    })),
    others: others.map(cited),
  };
}

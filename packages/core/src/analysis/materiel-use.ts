import type { ClaimFilter } from "../ledger/claim-filter.js";
import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { LedgerEvent } from "../model/event.js";
import type { Materiel } from "../model/materiel.js";
import type { Question } from "../model/question.js";

/** A weapon or good, the claims about it, and what they tell of. */
export interface MaterielUse {
  readonly materiel: Materiel;
  /** Claims about it, by the day said. */
  readonly claims: readonly Claim[];
  /** Events that the claims are about, by date. */
  readonly events: readonly LedgerEvent[];
  /** Questions that the claims answer, in the order of the data. */
  readonly questions: readonly Question[];
}

/**
 * Every weapon and good with the claims about it, the events these are about and the questions they answer.
 *
 * @param records - a ledger, whole or as of a day.
 * @param filter - which claims are meant; all unless told otherwise.
 * @example
 * const { claims } = materielUse(ledger).find(({ materiel }) => materiel.id === "hwasong-11a-kn23");
 * claims.every(({ about }) => about.materiel.includes("hwasong-11a-kn23")); // => true
 */
export function materielUse(records: Records, filter: ClaimFilter = {}): readonly MaterielUse[] {
  const claims = records.claims(filter);
  return records.materials().map((materiel) => {
    const own = claims.filter(({ about }) => about.materiel.includes(materiel.id));
    const events = new Set(own.map(({ about }) => about.event));
    const questions = new Set(own.flatMap(({ quantities, stances }) => [...quantities, ...stances].map(({ question }) => question)));
    return {
      materiel,
      claims: own,
      events: records.events().filter(({ id }) => events.has(id)),
      questions: records.questions().filter(({ id }) => questions.has(id)),
    };
  });
}

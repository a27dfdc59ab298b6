import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import { actorPart, text } from "./parts.js";
import type { WordedText, Wording } from "./wording.js";

/** The words between the names of an attribution. */
export interface AttributionWords {
  /** Before the last of several names. */
  readonly and: string;
  /** What follows the names: " confirms". */
  readonly verb: (claim: Claim, claimants: readonly Actor[]) => string;
  readonly inTheWordsOf: readonly [before: string, after: string];
  readonly onBehalfOf: readonly [before: string, after: string];
  readonly when: (claim: Claim) => string;
}

/** Who says it, in which way, in whose words, on whose behalf and when; each name a part of its own. */
export function attributionParts(words: AttributionWords, name: (record: Actor) => WordedText): Wording["attribution"] {
  const part = (records: Records, id: string) => actorPart(name(records.need("actor", id)), id);
  return (claim, records) => {
    const aside = (id: string | undefined, [before, after]: readonly [string, string]) =>
      id === undefined ? [] : [text(before), part(records, id), ...(after === "" ? [] : [text(after)])];
    const names = claim.claimants.flatMap((id, index) => {
      const before = index === 0 ? [] : [text(index === claim.claimants.length - 1 ? words.and : ", ")];
      return [...before, part(records, id)];
    });
    return [
      ...names,
      text(
        words.verb(
          claim,
          claim.claimants.map((id) => records.need("actor", id)),
        ),
      ),
      ...aside(claim.speaker, words.inTheWordsOf),
      ...aside(claim.onBehalfOf, words.onBehalfOf),
      text(words.when(claim)),
    ];
  };
}

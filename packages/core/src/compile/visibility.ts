import type { AuthoredClaim } from "../model/claim.js";
import type { Day } from "../model/date.js";
import type { Source } from "../model/source.js";
import { visibleFrom } from "../model/visible-from.js";

const latest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));

/**
 * The day from which a claim was public: the day of the utterance where that was public, else the latest possible day of its
 * earliest citation; never before the latest possible day it was said.
 */
export function publicDay(claim: AuthoredClaim, sourceOf: (id: string) => Source | undefined): Day {
  const said = claim.said?.latest;
  if (claim.inPublic && said !== undefined) return said;
  const cited = claim.citations.flatMap((citation) => {
    const source = sourceOf(citation.source);
    const day = source && visibleFrom(source);
    return day === undefined ? [] : [day];
  });
  const earliest = cited.length > 0 ? cited.reduce((a, b) => (a < b ? a : b)) : said;
  return latest([earliest, said].filter((day) => day !== undefined));
}

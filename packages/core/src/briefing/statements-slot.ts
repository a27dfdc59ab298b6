import type { Claim } from "../model/claim.js";
import { composeClaims } from "./attributed.js";
import { windows } from "./briefing.js";
import { type BriefingContext, dayOf } from "./context.js";
import { oneEach, rank } from "./select-claims.js";
import type { SlotWriter } from "./slot.js";

const most = 3;

/** Significance 1 does not expire, 2 carries its season, 3 its fortnight. */
function isCurrent(context: BriefingContext, claim: Claim): boolean {
  return claim.significance === 1 || context.age(dayOf(claim)) <= (claim.significance === 2 ? windows.statement : windows.latest);
}

/** Tells what is said on a topic, in the editors' clauses. */
export const writeStatements: SlotWriter<"statements"> = ({ context, section, writer, used, drafts }, { topic, limit = most }) => {
  const claims = context.records
    .claims({ topic })
    .filter(
      (claim) =>
        claim.clause !== undefined &&
        !used.has(claim.id) &&
        isCurrent(context, claim) &&
        context.home(claim) === section.id &&
        context.isEligible(claim, windows.latest),
    );
  return composeClaims(context, writer, oneEach(context, rank(context, claims)).slice(0, limit), drafts);
};

import { composeClaims } from "./attributed.js";
import { windows } from "./briefing.js";
import { oneEach, rank } from "./select-claims.js";
import type { SlotWriter } from "./slot.js";

const most = 3;

/** Tells the newest event of some significance: what is claimed of it and of the events it belongs with, newest first. */
export const writeLatest: SlotWriter<"latest"> = ({ context, writer, drafts }, { limit = most }) => {
  const { latest, records } = context;
  if (!latest) return [];
  const claims = [...latest.events]
    .flatMap((event) => records.claims({ event }))
    .filter((claim) => claim.clause !== undefined && context.isLatest(claim) && context.isEligible(claim, windows.latest));
  const main = rank(
    context,
    claims.filter(({ about }) => about.event === latest.event.id),
  );
  const related = rank(
    context,
    claims.filter(({ about }) => about.event !== latest.event.id),
  );
  return composeClaims(context, writer, oneEach(context, [...main, ...related]).slice(0, limit), drafts);
};

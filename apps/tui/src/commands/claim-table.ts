import { byAggregatorsAlone, type Claim, type Ledger, wordCount, wordSaid } from "@tumen/core/query";
import { tableLines } from "../output/table.js";
import { claimantSpans } from "../screens/actor-spans.js";
import { type Line, span } from "../text/lines.js";

/** The id of a claim, and how much stands behind it. */
export function claimLine(view: Ledger, { id, citations, status }: Claim): Line {
  const became = status && status.state !== "current" ? ` · ${status.state}` : "";
  const alone = view.isCarriedByAggregatorsAlone(view.need("claim", id)) ? ` · ${byAggregatorsAlone}` : "";
  return [span(id, "river"), span(` · ${wordCount(citations.length, "document")}`, "soft"), span(`${became}${alone}`, "denial")];
}

/** Claims as a table for a person. */
export const claimTable = (view: Ledger, claims: readonly Claim[], columns: number): Line[] =>
  tableLines(
    [
      { title: "Said", cell: (claim) => [span(wordSaid(claim, { short: true }))] },
      { title: "Claimant", cell: (claim) => claimantSpans(view, claim) },
      { title: "Claim", cell: ({ statement }) => [span(statement)], isFlexible: true },
    ],
    claims,
    columns,
    { under: (claim) => claimLine(view, claim) },
  );

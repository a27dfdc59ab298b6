import type { Records } from "../ledger/records.js";
import type { Claim, StanceAnswer } from "../model/claim.js";
import type { Quantity } from "../model/quantity.js";

/** The bounds of a figure; either may be open, and an exclusive one leaves out its number. */
export type Bounds = Pick<Quantity, "low" | "high"> & Partial<Pick<Quantity, "lowExclusive" | "highExclusive">>;

/** What can be corroborated: an event, one answer to a stance question, or figures of one question whose bounds overlap. */
export type Finding =
  | { readonly kind: "event"; readonly event: string }
  | { readonly kind: "stance"; readonly question: string; readonly answer: StanceAnswer }
  | ({ readonly kind: "figure"; readonly question: string } & Bounds)
  | { readonly kind: "claim"; readonly claim: string };

const isWhole = ({ counts }: Quantity) => counts === "all";

/** Whether the bounds of two figures overlap; an open end reaches for ever, an exclusive bound leaves out its number. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const reaches = (low: typeof a, high: typeof a) => {
    if (low.low === undefined || high.high === undefined) return true;
    return low.lowExclusive || high.highExclusive ? low.low < high.high : low.low <= high.high;
  };
  return reaches(a, b) && reaches(b, a);
}

/** The finding a claim stands for: its whole figure, else its stance, else the event it is about, else itself alone. */
export function findingOf(claim: Claim): Finding {
  const figure = claim.quantities.find(isWhole);
  if (figure) {
    const { question, low, high, lowExclusive, highExclusive } = figure;
    return { kind: "figure", question, low, high, lowExclusive, highExclusive };
  }
  const stance = claim.stances[0];
  if (stance) return { kind: "stance", question: stance.question, answer: stance.answer };
  if (claim.about.event !== undefined && claim.modality !== "denies") return { kind: "event", event: claim.about.event };
  return { kind: "claim", claim: claim.id };
}

/** The claims that support a finding. */
export function supporting(records: Records, finding: Finding): readonly Claim[] {
  switch (finding.kind) {
    case "claim":
      return [records.need("claim", finding.claim)];
    case "event":
      records.need("event", finding.event);
      return records.claims({ event: finding.event }).filter(({ modality }) => modality !== "denies" && modality !== "declines-to-confirm");
    case "stance":
      records.need("question", finding.question);
      return records
        .claims({ question: finding.question })
        .filter(({ stances }) => stances.some(({ question, answer }) => question === finding.question && answer === finding.answer));
    case "figure":
      records.need("question", finding.question);
      return records
        .claims({ question: finding.question })
        .filter(({ quantities }) =>
          quantities.some((figure) => figure.question === finding.question && isWhole(figure) && overlap(figure, finding)),
        );
  }
}

import { type Claim, type Finding, stanceLabels, wordQuantity } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";
import { CorroborationView } from "./corroboration-view";

interface FindingWordsProps {
  readonly claim: Claim;
  readonly finding: Finding;
  readonly reading: Reading;
}

/** The claim's own whole figure, in its own words. */
const ownFigure = (claim: Claim, question: string): string => {
  const figure = claim.quantities.find((quantity) => quantity.question === question && quantity.counts === "all");
  return figure ? wordQuantity(figure) : "figure";
};

function FindingWords({ claim, finding, reading }: FindingWordsProps) {
  const { view } = reading;
  switch (finding.kind) {
    case "claim":
      return "It stands by itself: no event, position or whole figure that others could share.";
    case "event":
      return (
        <>
          For the event:{" "}
          <RecordLink kind="event" id={finding.event} reading={reading}>
            {view.need("event", finding.event).title}
          </RecordLink>
        </>
      );
    case "stance":
      return (
        <>
          For the answer “{stanceLabels[finding.answer]}” to:{" "}
          <RecordLink kind="question" id={finding.question} reading={reading}>
            {view.need("question", finding.question).text}
          </RecordLink>
        </>
      );
    case "figure":
      return (
        <>
          For whole figures that overlap with its “{ownFigure(claim, finding.question)}”, to:{" "}
          <RecordLink kind="question" id={finding.question} reading={reading}>
            {view.need("question", finding.question).text}
          </RecordLink>
        </>
      );
  }
}

/** How many origins stand behind what a claim finds. */
export function ClaimCorroboration({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const corroboration = reading.view.corroboration(claim.id);
  return (
    <section aria-labelledby="corroboration">
      <h2 id="corroboration">Who else says so</h2>
      <p className="mb-2 text-soft">
        <FindingWords claim={claim} finding={corroboration.finding} reading={reading} />
      </p>
      <CorroborationView corroboration={corroboration} reading={reading} />
    </section>
  );
}

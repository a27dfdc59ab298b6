import type { Claim, Finding } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { English, Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { CorroborationView } from "./corroboration-view";

interface FindingWordsProps {
  readonly claim: Claim;
  readonly finding: Finding;
  readonly reading: Reading;
}

/** The claim's own whole figure, in its own words. */
const ownFigure = (claim: Claim, question: string, { words, view }: Reading): string => {
  const figure = claim.quantities.find((quantity) => quantity.question === question && quantity.counts === "all");
  return figure ? words.figure(figure, view) : "";
};

function QuestionLink({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  return (
    <RecordLink kind="question" id={id} reading={reading}>
      <Worded text={reading.words.textOf(reading.view.need("question", id), "text")} />
    </RecordLink>
  );
}

function FindingWords({ claim, finding, reading }: FindingWordsProps) {
  const { view, t } = reading;
  switch (finding.kind) {
    case "claim":
      return t("records.finding.claim");
    case "event":
      return t.rich("records.finding.event", {
        event: () => (
          <RecordLink key="event" kind="event" id={finding.event} reading={reading}>
            <English reading={reading}>{view.need("event", finding.event).title}</English>
          </RecordLink>
        ),
      });
    case "stance":
      return t.rich("records.finding.stance", {
        answer: reading.words.labels.stance[finding.answer],
        question: () => <QuestionLink key="question" id={finding.question} reading={reading} />,
      });
    case "figure":
      return t.rich("records.finding.figure", {
        figure: ownFigure(claim, finding.question, reading),
        question: () => <QuestionLink key="question" id={finding.question} reading={reading} />,
      });
  }
}

/** How many origins stand behind what a claim finds. */
export function ClaimCorroboration({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const corroboration = reading.view.corroboration(claim.id);
  return (
    <section aria-labelledby="corroboration">
      <h2 id="corroboration">{reading.t("records.whoElse")}</h2>
      <p className="mb-2 text-soft">
        <FindingWords claim={claim} finding={corroboration.finding} reading={reading} />
      </p>
      <CorroborationView corroboration={corroboration} reading={reading} />
    </section>
  );
}

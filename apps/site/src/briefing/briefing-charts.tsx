import type { BundledIds, Estimates, Question } from "@tumen/core";
import type { ReactNode } from "react";
import { RecordLink } from "../parts/day-link";
import { Worded } from "../parts/worded";
import { Acknowledgements } from "../questions/acknowledgements";
import { EstimatesSpread } from "../questions/estimates-spread";
import { EstimatesPicture } from "../questions/estimates-view";
import { PositionsChart } from "../questions/positions-chart";
import type { Reading } from "../reading/reading";

/** The figures worth a picture on the front page, in order: the first that two claimants or more have answered is drawn. */
const figures: readonly BundledIds["question"][] = ["casualties", "troops-deployed"];

/** The positions worth a picture on the front page. */
const stance: BundledIds["question"] = "troops-in-russia";

function firstCompared({ view }: Reading): Estimates | undefined {
  return figures.map((question) => view.estimates(question)).find(({ series }) => series.length > 1);
}

interface PictureProps {
  readonly question: Question;
  readonly reading: Reading;
  readonly children: ReactNode;
}

function Picture({ question, reading, children }: PictureProps) {
  return (
    <section aria-labelledby={`chart-${question.id}`} className="mt-8 border-ink border-t-2 pt-4">
      <h2 id={`chart-${question.id}`} className="mb-1">
        <RecordLink kind="question" id={question.id} reading={reading} className="hover:text-river">
          <Worded text={reading.words.textOf(question, "text")} />
        </RecordLink>
      </h2>
      {children}
    </section>
  );
}

/** Figures and positions the briefing speaks of, as pictures; their tables stand on the questions' pages. */
export function BriefingCharts({ reading }: { readonly reading: Reading }) {
  const estimates = firstCompared(reading);
  const positions = reading.view.positions(stance);
  return (
    <>
      {estimates && (
        <Picture question={estimates.question} reading={reading}>
          <div className="mb-2 text-soft text-sm">
            <EstimatesSpread estimates={estimates} reading={reading} />
          </div>
          <EstimatesPicture estimates={estimates} reading={reading} />
        </Picture>
      )}
      {positions.positions.length > 0 && (
        <Picture question={positions.question} reading={reading}>
          <Acknowledgements positions={positions} reading={reading} />
          <PositionsChart positions={positions} reading={reading} isLinked={false} />
        </Picture>
      )}
    </>
  );
}

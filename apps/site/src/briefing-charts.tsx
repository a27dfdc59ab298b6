import type { BundledIds, Estimates } from "@tumen/core";
import type { ReactNode } from "react";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { EstimatesSpread, EstimatesView } from "./estimates-view";
import { PositionsChart } from "./positions-chart";

/** The figures worth a picture on the front page, in order: the first that two claimants or more have answered is drawn. */
const figures: readonly BundledIds["question"][] = ["casualties", "troops-deployed"];

/** The positions worth a picture on the front page. */
const stance: BundledIds["question"] = "troops-in-russia";

function firstCompared({ view }: AsOf): Estimates | undefined {
  return figures.map((question) => view.estimates(question)).find(({ series }) => series.length > 1);
}

interface PictureProps {
  readonly id: string;
  readonly text: string;
  readonly asOf: AsOf;
  readonly children: ReactNode;
}

function Picture({ id, text, asOf, children }: PictureProps) {
  return (
    <section aria-labelledby={`chart-${id}`} className="mt-8 border-ink border-t-2 pt-4">
      <h2 id={`chart-${id}`} className="mb-1">
        <RecordLink kind="question" id={id} asOf={asOf} className="hover:text-river">
          {text}
        </RecordLink>
      </h2>
      {children}
    </section>
  );
}

/** Figures and positions the briefing speaks of, as pictures; their tables stand on the questions' pages. */
export function BriefingCharts({ asOf }: { readonly asOf: AsOf }) {
  const estimates = firstCompared(asOf);
  const positions = asOf.view.positions(stance);
  return (
    <>
      {estimates && (
        <Picture id={estimates.question.id} text={estimates.question.text} asOf={asOf}>
          <div className="mb-2 text-soft text-sm">
            <EstimatesSpread estimates={estimates} asOf={asOf} />
          </div>
          <EstimatesView estimates={estimates} asOf={asOf} rows="latest" />
        </Picture>
      )}
      {positions.positions.length > 0 && (
        <Picture id={positions.question.id} text={positions.question.text} asOf={asOf}>
          <PositionsChart positions={positions} asOf={asOf} />
        </Picture>
      )}
    </>
  );
}

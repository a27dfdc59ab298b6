import type { Estimates } from "@tumen/core";
import { AggregatorNote } from "../parts/aggregator-mark";
import { SamePageLink } from "../parts/day-link";
import { WholeDates } from "../parts/whole-dates";
import { recordPath } from "../reading/address";
import type { Reading } from "../reading/reading";
import { ChartReadout } from "./chart-readout";
import { type ChosenView, viewQuery } from "./chosen-view";
import { EstimatesChart } from "./estimates-chart";
import { EstimatesLegend } from "./estimates-legend";
import { EstimatesRows } from "./estimates-rows";
import { unitNote } from "./figure-words";
import { LandmarksKey, landmarksIn } from "./landmarks";
import { timeSpan } from "./time-span";

interface EstimatesProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
}

/** The first and the last day that a figure may have been given. */
const daysOf = ({ series }: Estimates): string[] =>
  series.flatMap(({ estimates }) => estimates.flatMap(({ claim, day }) => [claim.said?.earliest ?? day, day]));

const claimsOf = ({ series }: Estimates) => series.flatMap(({ estimates }) => estimates.map(({ claim }) => claim));

/** A link to the other scale; the one in use is plain text. */
function ScaleSwitch({ estimates, reading, view }: EstimatesProps & { readonly view: ChosenView }) {
  const { t } = reading;
  return (
    <p className="scale-switch">
      {t("questions.scale")}{" "}
      {(["linear", "log"] as const).map((scale) =>
        scale === view.scale ? (
          <b key={scale}>{t(`questions.scales.${scale}`)}</b>
        ) : (
          <SamePageLink
            key={scale}
            id="other-scale"
            reading={reading}
            path={recordPath("question", estimates.question.id)}
            query={viewQuery({ ...view, scale })}
            className="link"
          >
            {t(`questions.scales.${scale}`)}
          </SamePageLink>
        ),
      )}
    </p>
  );
}

/** The chart of a question's figures: steps where there is room, rows on a narrow screen; each figure can be walked to and leads to its claim. */
export function EstimatesView({ estimates, reading, view }: EstimatesProps & { readonly view: ChosenView }) {
  if (estimates.series.length === 0) return null;
  const { t, day } = reading;
  const span = timeSpan(daysOf(estimates), day);
  const landmarks = landmarksIn(estimates.question.id, span, reading);
  const shown = { estimates, reading, landmarks, scale: view.scale };
  return (
    <figure className="chart">
      <figcaption className="chart-caption">
        {t("questions.chartCaption")} <span className="only-wide">{t("questions.chartCaptionWide")} </span>
        {span.isBroken && (
          <span className="only-wide">
            <WholeDates text={t("questions.brokenAxis", { day: reading.words.day(day) })} locale={reading.locale} />{" "}
          </span>
        )}
        {t("questions.notDrawn")} {unitNote(estimates.question, reading)}
        <EstimatesLegend t={t} />
        <ScaleSwitch estimates={estimates} reading={reading} view={view} />
      </figcaption>
      <ChartReadout hint={t("questions.chartHint")}>
        <EstimatesChart {...shown} span={span} isLinked />
      </ChartReadout>
      <EstimatesRows {...shown} rows="all" />
      <LandmarksKey landmarks={landmarks} reading={reading} />
      <AggregatorNote claims={claimsOf(estimates)} reading={reading} />
    </figure>
  );
}

/** The same picture where it only leads to its question: no links within, and on a narrow screen each claimant's latest figure alone. */
export function EstimatesPicture({ estimates, reading }: EstimatesProps) {
  const shown = { estimates, reading, landmarks: [], scale: "linear" } as const;
  return (
    <figure className="chart">
      <figcaption className="chart-caption">
        {reading.t("questions.chartCaption")} {reading.t("questions.notDrawn")}
        <EstimatesLegend t={reading.t} />
      </figcaption>
      <EstimatesChart {...shown} span={timeSpan(daysOf(estimates), reading.day)} isLinked={false} />
      <EstimatesRows {...shown} rows="latest" />
      <AggregatorNote claims={claimsOf(estimates)} reading={reading} />
    </figure>
  );
}

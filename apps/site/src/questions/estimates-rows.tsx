import { type Estimate, type Estimates, type Quantity, shortName, wordQuantity, wordSaid } from "@tumen/core";
import { AggregatorMark } from "../parts/aggregator-mark";
import { RecordLink } from "../parts/day-link";
import { toneOf } from "../parts/tone";
import type { Reading } from "../reading/reading";
import { levelOf, markOf, topOf } from "./estimate-marks";

function RowMark({ quantity, most }: { readonly quantity: Quantity; readonly most: number }) {
  const at = (value: number) => `${Math.round((value / most) * 880) / 10}%`;
  const x = at(levelOf(quantity));
  switch (markOf(quantity)) {
    case "stated":
      return <circle cx={x} cy="8" r="4.5" className="mark-filled" />;
    case "about":
      return <circle cx={x} cy="8" r="4.5" className="mark-hollow" />;
    case "range":
      return (
        <g className="mark-line">
          <line x1={x} x2={at(topOf(quantity))} y1="8" y2="8" />
          <line x1={x} x2={x} y1="3" y2="13" />
          <line x1={at(topOf(quantity))} x2={at(topOf(quantity))} y1="3" y2="13" />
        </g>
      );
    case "more":
    case "less": {
      const way = markOf(quantity) === "more" ? 1 : -1;
      return (
        <svg x={x} className="overflow-visible" aria-hidden="true">
          <g className="mark-line">
            <path d="M0 2v12" />
            <path d={`M0 8h${18 * way}`} className="mark-open" />
            <path d={`M${15 * way} 4l${5 * way} 4l${-5 * way} 4`} />
          </g>
        </svg>
      );
    }
  }
}

function Row({ estimate, most, reading }: { readonly estimate: Estimate; readonly most: number; readonly reading: Reading }) {
  const { claim, claimant, quantity } = estimate;
  return (
    <li className={`tone-${toneOf(claimant)}`}>
      <p>
        <span className="text-soft">{wordSaid(claim, { short: true })}</span>{" "}
        <RecordLink kind="claim" id={claim.id} reading={reading}>
          {shortName(claimant)}
        </RecordLink>
        <AggregatorMark claim={claim} reading={reading} /> <strong>{wordQuantity(quantity)}</strong>
      </p>
      <svg width="100%" height="16" aria-hidden="true">
        <line x1="0" x2="100%" y1="8" y2="8" className="grid-line" />
        <RowMark quantity={quantity} most={most} />
      </svg>
    </li>
  );
}

interface EstimatesRowsProps {
  readonly estimates: Estimates;
  readonly reading: Reading;
  /** Every figure, or the latest of each claimant. */
  readonly rows: "all" | "latest";
}

/** The same figures for a narrow screen: time runs down, one claim a row, numbers to the right. */
export function EstimatesRows({ estimates, reading, rows }: EstimatesRowsProps) {
  const all = estimates.series
    .flatMap(({ estimates: own, latest }) => (rows === "all" ? own : [latest]))
    .sort((a, b) => a.day.localeCompare(b.day));
  const most = Math.max(1, ...all.map(({ quantity }) => topOf(quantity)));
  return (
    <ol className="chart-rows">
      {all.map((estimate) => (
        <Row key={`${estimate.claim.id} ${estimate.claimant.id}`} estimate={estimate} most={most} reading={reading} />
      ))}
    </ol>
  );
}
